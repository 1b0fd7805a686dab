using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;

namespace CaiNamur.Cms.Routing;

/// <summary>Before a page is published or moved, its address is noted; afterwards the old address leads to the new one.</summary>
internal sealed class RedirectTrackingHandler(IRedirectTracker tracker, IOptionsMonitor<WebRoutingSettings> settings) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationHandler<ContentMovedNotification>
{
    private const string StateKey = "CaiNamur.Redirects";

    public void Handle(ContentPublishingNotification notification) => Note(notification.PublishedEntities, notification, isMove: false);

    public void Handle(ContentPublishedNotification notification) => Redirect(notification);

    public void Handle(ContentMovingNotification notification) => Note(notification.MoveInfoCollection.Select(move => move.Entity), notification, isMove: true);

    public void Handle(ContentMovedNotification notification) => Redirect(notification);

    private void Note(IEnumerable<IContent> entities, IStatefulNotification notification, bool isMove)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking)
        {
            return;
        }

        Dictionary<(int, string), (Guid, string)> routes = [];
        foreach (IContent entity in entities)
        {
            tracker.StoreOldRoute(entity, routes, isMove);
        }

        notification.State[StateKey] = routes;
    }

    private void Redirect(IStatefulNotification notification)
    {
        if (notification.State.TryGetValue(StateKey, out object? state) && state is Dictionary<(int, string), (Guid, string)> routes)
        {
            tracker.CreateRedirects(routes);
        }
    }
}
