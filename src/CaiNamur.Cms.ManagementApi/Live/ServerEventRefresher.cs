using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.ServerEvents;

namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>
/// Carries events to every instance by the way that cache refreshes go, so that a client hears of a change whichever instance it is connected to.
/// </summary>
internal sealed class ServerEventRefresher(
    AppCaches caches,
    IJsonSerializer serializer,
    IEventAggregator events,
    ICacheRefresherNotificationFactory factory,
    IHubContext<ServerEventHub, IServerEventHub> hub)
    : PayloadCacheRefresherBase<ServerEventNotification, ServerEvent>(caches, serializer, events, factory)
{
    public static readonly Guid UniqueId = new("5d7c1a5b-0f34-4b0f-9a0e-2f6a6f4b7d11");

    public override Guid RefresherUniqueId => UniqueId;

    public override string Name => "Server events";

    public override void Refresh(ServerEvent[] payloads)
    {
        foreach (ServerEvent payload in payloads)
        {
            // The message stands in each connection's outgoing pipe when this returns; a slow client is not waited for.
            _ = hub.Clients.Group(payload.EventSource).notify(payload);
        }

        base.Refresh(payloads);
    }
}
