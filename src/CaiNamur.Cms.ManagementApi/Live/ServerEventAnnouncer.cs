using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.ServerEvents;

namespace CaiNamur.Cms.ManagementApi.Live;

internal sealed class ServerEventAnnouncer(DistributedCache instances) : IServerEventAnnouncer
{
    public void Updated(string source, params IEnumerable<Guid> keys) => Tell(source, ServerEventTypes.Updated, keys);

    public void Deleted(string source, params IEnumerable<Guid> keys) => Tell(source, ServerEventTypes.Deleted, keys);

    private void Tell(string source, string type, IEnumerable<Guid> keys)
    {
        ServerEvent[] events = [.. keys.Distinct().Select(key => new ServerEvent { EventSource = source, EventType = type, Key = key })];
        if (events.Length > 0)
        {
            instances.RefreshByPayload(ServerEventRefresher.UniqueId, events);
        }
    }
}
