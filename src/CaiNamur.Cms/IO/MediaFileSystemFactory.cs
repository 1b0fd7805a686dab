using CaiNamur.Cms.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace CaiNamur.Cms.IO;

/// <summary>Media files live in the data folder, unless <c>Umbraco:CMS:Global:UmbracoMediaPhysicalRootPath</c> says otherwise.</summary>
internal sealed class MediaFileSystemFactory(
    IIOHelper io,
    IHostingEnvironment environment,
    DataDirectory data,
    FileSystems fileSystems,
    IOptions<GlobalSettings> settings,
    ILogger<PhysicalFileSystem> logger)
{
    public IFileSystem Create()
    {
        GlobalSettings global = settings.Value;

        // Where nothing is set, Core fills in the address, "~/media", which is no folder.
        bool isSet = global.UmbracoMediaPhysicalRootPath is { Length: > 0 } path && path != global.UmbracoMediaPath;
        string root = isSet ? global.UmbracoMediaPhysicalRootPath : data.Combine("media");
        var physical = new PhysicalFileSystem(io, environment, logger, root, environment.ToAbsolute(global.UmbracoMediaPath));

        // Files written in a scope that fails are taken back, like rows.
        return fileSystems.CreateShadowWrapper(physical, "media");
    }
}
