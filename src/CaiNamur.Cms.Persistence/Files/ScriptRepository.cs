using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Files;

internal sealed class ScriptRepository(FileSystems fileSystems)
    : FileSystemRepository<IScript>(() => fileSystems.ScriptsFileSystem, "*.js", ".js"), IScriptRepository
{
    protected override IScript Create(string path, Func<Umbraco.Cms.Core.Models.File, string?> readContent) => new Script(path, readContent);
}
