using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Files;

internal sealed class PartialViewRepository(FileSystems fileSystems)
    : FileSystemRepository<IPartialView>(() => fileSystems.PartialViewsFileSystem, "*.cshtml", ".cshtml"), IPartialViewRepository
{
    protected override IPartialView Create(string path, Func<Umbraco.Cms.Core.Models.File, string?> readContent) => new PartialView(path, readContent);
}
