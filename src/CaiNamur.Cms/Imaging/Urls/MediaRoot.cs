using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The path that media files are served under, as <c>Umbraco:CMS:Global:UmbracoMediaPath</c> says; no slash at its end.</summary>
internal sealed class MediaRoot(IOptions<GlobalSettings> settings)
{
    public string Path { get; } = "/" + settings.Value.UmbracoMediaPath.TrimStart('~').Trim('/');
}
