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
        if (routed.ResponseStatusCode is 404 && await FindFormerAddressAsync(sought).ConfigureAwait(false) is { } moved)
        {
            routed = moved;
        }

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

    /// <summary>Core keeps the addresses where pages stood before without the slash at their end, and looks for them letter by letter.</summary>
    private async Task<IPublishedRequest?> FindFormerAddressAsync(Uri address)
    {
        string withoutSlash = address.AbsolutePath.TrimEnd('/');
        if (withoutSlash.Length == 0 || withoutSlash == address.AbsolutePath)
        {
            return null;
        }

        IPublishedRequest routed = await RouteExactlyAsync(new UriBuilder(address) { Path = withoutSlash }.Uri).ConfigureAwait(false);
        return routed.RedirectUrl is null ? null : routed;
    }

    private async Task<IPublishedRequest> RouteExactlyAsync(Uri address)
    {
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(address).ConfigureAwait(false);
        return await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound)).ConfigureAwait(false);
    }
}
