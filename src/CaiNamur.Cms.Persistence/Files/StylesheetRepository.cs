using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Files;

internal sealed class StylesheetRepository(FileSystems fileSystems)
    : FileSystemRepository<IStylesheet>(() => fileSystems.StylesheetsFileSystem, "*.css", ".css"), IStylesheetRepository
{
    protected override IStylesheet Create(string path, Func<Umbraco.Cms.Core.Models.File, string?> readContent) => new Stylesheet(path, readContent);
}
