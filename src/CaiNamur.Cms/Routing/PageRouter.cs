using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Routing;

internal sealed class PageRouter(IPublishedRouter router, IUmbracoContextAccessor contexts) : IPageRouter
{
    public async Task<IPublishedRequest> RouteAsync(Uri address)
    {
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(address).ConfigureAwait(false);
        IPublishedRequest routed = await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound)).ConfigureAwait(false);
        if (contexts.TryGetUmbracoContext(out IUmbracoContext? context))
        {
            context.PublishedRequest = routed;
        }

        return routed;
    }
}
