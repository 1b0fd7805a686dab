using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Web;

/// <summary>What Umbraco knows of one request (or of one piece of work outside a request).</summary>
internal sealed class UmbracoContext(
    ICacheManager caches,
    Uri requestUrl,
    UriUtility uriUtility,
    bool isDebug,
    Lazy<bool> inPreviewMode,
    DateTime created) : IUmbracoContext
{
    private readonly Lazy<Uri> _cleanedUrl = new(() => uriUtility.UriToUmbraco(requestUrl));

    public DateTime ObjectCreated => created;

    public Uri OriginalRequestUrl => requestUrl;

    public Uri CleanedUmbracoUrl => _cleanedUrl.Value;

    public IPublishedContentCache Content => caches.Content;

    public IPublishedMediaCache Media => caches.Media;

    public IDomainCache Domains => caches.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => isDebug;

    public bool InPreviewMode => inPreviewMode.Value;

    public void Dispose()
    {
        // Nothing is owned: the caches outlive the request.
    }
}
