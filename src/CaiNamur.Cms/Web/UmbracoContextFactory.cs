using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace CaiNamur.Cms.Web;

/// <summary>Gives the context of the current request, or makes one that the caller owns.</summary>
internal sealed class UmbracoContextFactory(
    IUmbracoContextAccessor accessor,
    ICacheManager caches,
    UriUtility uriUtility,
    IHostingEnvironment environment,
    IRequestAccessor request,
    ICookieManager cookies,
    IPreviewService preview,
    TimeProvider time) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out IUmbracoContext? current))
        {
            return new UmbracoContextReference(current, isRoot: false, accessor);
        }

        var context = new UmbracoContext(
            caches,
            request.GetRequestUrl() ?? environment.ApplicationMainUrl,
            uriUtility,
            environment.IsDebugMode,
            new Lazy<bool>(IsPreview),
            time.GetUtcNow().UtcDateTime);
        accessor.Set(context);
        return new UmbracoContextReference(context, isRoot: true, accessor);
    }

    /// <summary>Visitors carry no preview cookie, so nothing is asked of anybody for them.</summary>
    private bool IsPreview() => cookies.HasCookie(Constants.Web.PreviewCookieName) && preview.IsInPreview();
}
