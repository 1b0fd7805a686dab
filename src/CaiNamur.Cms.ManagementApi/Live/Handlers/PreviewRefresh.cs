using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.ManagementApi.Live.Handlers;

/// <summary>Runs on every instance, so a preview is refreshed wherever the draft was saved.</summary>
internal sealed class PreviewRefresh(IHubContext<PreviewHub, IPreviewClient> hub) : INotificationHandler<ContentCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads)
        {
            return;
        }

        foreach (Guid key in payloads.Select(payload => payload.Key).OfType<Guid>())
        {
            _ = hub.Clients.All.Refreshed(key);
        }
    }
}
