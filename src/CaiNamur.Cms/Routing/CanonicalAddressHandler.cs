using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Routing;

/// <summary>One address per page: a missing slash at the end or a page's number lead to the page's own address, for good. Letter case is <see cref="PageRouter"/>'s, since no page is found by another.</summary>
internal sealed class CanonicalAddressHandler(IPublishedUrlProvider urls, IUmbracoContextAccessor contexts) : INotificationHandler<RoutingRequestNotification>
{
    public void Handle(RoutingRequestNotification notification)
    {
        IPublishedRequestBuilder request = notification.RequestBuilder;
        if (request.PublishedContent is not { } page || request.ResponseStatusCode is >= 400 || IsPreview)
        {
            return;
        }

        string own = urls.GetUrl(page, UrlMode.Relative, request.Culture);
        string asked = request.Uri.AbsolutePath;
        if (own.StartsWith('/') && !string.Equals(own, asked, StringComparison.Ordinal))
        {
            request.SetRedirectPermanent(own + request.Uri.Query);
        }
    }

    private bool IsPreview => contexts.TryGetUmbracoContext(out IUmbracoContext? context) && context.InPreviewMode;
}
