using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Sync;

/// <summary>Tells every instance that caches are out of date: this one at once, the others through <see cref="IInstanceNotifier"/>.</summary>
internal sealed class ServerMessenger(IJsonSerializer serializer, InstructionFlow flow, Lazy<IInstanceNotifier> others) : IServerMessenger
{
    public void Sync() => others.Value.Catch();

    public void SendMessages()
    {
        // Every message goes out when it is queued: nothing waits that a crash could lose.
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (payload.Length == 0)
        {
            return;
        }

        if (refresher is not IPayloadCacheRefresher<TPayload> payloadRefresher)
        {
            throw new ArgumentException($"{refresher.Name} does not take {typeof(TPayload).Name}.", nameof(refresher));
        }

        Pass(() => payloadRefresher.Refresh(payload), Instructions(refresher, MessageType.RefreshByJson, json: serializer.Serialize(payload)));
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
        => QueueRefresh(refresher, [.. instances.Select(getNumericId)]);

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances)
        => QueueRefresh(refresher, [.. instances.Select(getGuidId)]);

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
        => QueueRemove(refresher, [.. instances.Select(getNumericId)]);

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds)
        => Pass(() => ForEach(numericIds, refresher.Remove), Instructions(refresher, MessageType.RemoveById, numericIds.Cast<object>(), typeof(int)));

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds)
        => Pass(() => ForEach(numericIds, refresher.Refresh), Instructions(refresher, MessageType.RefreshById, numericIds.Cast<object>(), typeof(int)));

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds)
        => Pass(() => ForEach(guidIds, refresher.Refresh), Instructions(refresher, MessageType.RefreshById, guidIds.Cast<object>(), typeof(Guid)));

    public void QueueRefreshAll(ICacheRefresher refresher)
        => Pass(refresher.RefreshAll, Instructions(refresher, MessageType.RefreshAll));

    private static void ForEach<T>(T[] ids, Action<T> act)
    {
        foreach (T id in ids)
        {
            act(id);
        }
    }

    private RefreshInstruction[] Instructions(ICacheRefresher refresher, MessageType type, IEnumerable<object>? ids = null, Type? idType = null, string? json = null)
        => [.. RefreshInstruction.GetInstructions(refresher, serializer, type, ids, idType, json)];

    private void Pass(Action takeIn, RefreshInstruction[] instructions)
    {
        if (flow.TryGather(instructions))
        {
            return;
        }

        takeIn();
        RefreshInstruction[] news = flow.WithoutAnnounced(instructions);
        if (news.Length > 0)
        {
            others.Value.Tell(news);
        }
    }
}
