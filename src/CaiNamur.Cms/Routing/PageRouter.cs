using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Routing;

/// <summary>Addresses are in lower case: others are looked for as if they were, and led there for good.</summary>
internal sealed class PageRouter(IPublishedRouter router, IUmbracoContextAccessor contexts) : IPageRouter
{
    public async Task<IPublishedRequest> RouteAsync(Uri address)
    {
        string lowerCase = address.AbsolutePath.ToLowerInvariant();
        bool isLowerCase = lowerCase == address.AbsolutePath;
        Uri sought = isLowerCase ? address : new UriBuilder(address) { Path = lowerCase }.Uri;
        IPublishedRequest routed = await RouteExactlyAsync(sought).ConfigureAwait(false);
        if (!isLowerCase && routed is { PublishedContent: not null, RedirectUrl: null, ResponseStatusCode: null or < 400 })
        {
            IPublishedRequestBuilder elsewhere = await router.CreateRequestAsync(sought).ConfigureAwait(false);
            elsewhere.SetRedirectPermanent(lowerCase + address.Query);
            routed = elsewhere.Build();
        }

        if (contexts.TryGetUmbracoContext(out IUmbracoContext? context))
        {
            context.PublishedRequest = routed;
        }

        return routed;
    }

    private async Task<IPublishedRequest> RouteExactlyAsync(Uri address)
    {
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(address).ConfigureAwait(false);
        return await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound)).ConfigureAwait(false);
    }
}
