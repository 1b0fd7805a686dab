using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace CaiNamur.Cms.Hosting;

/// <summary>Umbraco's view of the ASP.NET Core host. Everything that the CMS writes goes to the data folder.</summary>
internal sealed class CmsHostingEnvironment(
    IWebHostEnvironment environment,
    DataDirectory data,
    IOptionsMonitor<HostingSettings> hosting,
    IOptionsMonitor<WebRoutingSettings> routing) : IHostingEnvironment
{
    private Uri? _requestedMainUrl;

    public string? SiteName => hosting.CurrentValue.SiteName ?? environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath => data.Combine("temp");

    public string TemporaryFileUploadPath => hosting.CurrentValue.TemporaryFileUploadLocation ?? data.Combine("temp", "uploads");

    public string ApplicationVirtualPath => hosting.CurrentValue.ApplicationVirtualPath?.EnsureStartsWith('/') ?? "/";

    public bool IsDebugMode => hosting.CurrentValue.Debug;

    public bool IsHosted => true;

    /// <summary>The configured address, else the first one that was asked for, else the local one.</summary>
    public Uri ApplicationMainUrl
        => Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured)
            ? configured
            : _requestedMainUrl ?? new Uri("http://localhost");

    /// <remarks>ASP.NET Core names no web root while its folder does not exist.</remarks>
    public string MapPathWebRoot(string path) => Map(environment.WebRootPath ?? Path.Combine(environment.ContentRootPath, "wwwroot"), path);

    public string MapPathContentRoot(string path) => Map(environment.ContentRootPath, path);

    public string ToAbsolute(string virtualPath)
    {
        if (!virtualPath.StartsWith("~/", StringComparison.Ordinal) && !virtualPath.StartsWith('/'))
        {
            throw new ArgumentException($"The virtual path must start with '~/' or '/': {virtualPath}.", nameof(virtualPath));
        }

        return virtualPath.StartsWith('~')
            ? ApplicationVirtualPath.EnsureEndsWith('/') + virtualPath[2..]
            : virtualPath;
    }

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
        if (currentApplicationUrl is not null && string.IsNullOrEmpty(routing.CurrentValue.UmbracoApplicationUrl))
        {
            Interlocked.CompareExchange(ref _requestedMainUrl, new Uri(currentApplicationUrl.GetLeftPart(UriPartial.Authority)), null);
        }
    }

    private static string Map(string root, string path)
    {
        string relative = path.TrimStart('~').TrimStart('/', '\\').Replace('\\', '/');
        return Path.GetFullPath(Path.Combine(root, relative));
    }
}
