using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Hybrid;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>
/// Documents and media by key, in memory. An entry carries its generation in its cache key: what was being read while a change committed
/// is stored under the old generation, where nobody looks any more.
/// </summary>
internal sealed class PublishedRecords(HybridCache cache, IPublishedContentSource source, ElementsCache elements)
{
    private static readonly HybridCacheEntryOptions _probe = new() { Flags = HybridCacheEntryFlags.DisableUnderlyingData };
    private static readonly HybridCacheEntryOptions _keep = new() { Expiration = TimeSpan.FromDays(7), LocalCacheExpiration = TimeSpan.FromDays(7) };

    private readonly ConcurrentDictionary<Guid, int> _generations = new();
    private int _epoch;

    public ValueTask<CachedRecord> GetAsync(Guid key, bool preview, CancellationToken cancellationToken = default)
        => cache.GetOrCreateAsync(
            CacheKey(key, preview),
            (source, key, preview),
            static async (state, token) => new CachedRecord(await state.source.FindAsync(state.key, state.preview, token).ConfigureAwait(false)),
            _keep,
            cancellationToken: cancellationToken);

    /// <summary>Gets what exists of many items, reading those that are not in memory with one command.</summary>
    public async ValueTask<IReadOnlyDictionary<Guid, CachedRecord>> GetManyAsync(IReadOnlyCollection<Guid> keys, bool preview, CancellationToken cancellationToken = default)
    {
        Dictionary<Guid, CachedRecord> found = [];
        Dictionary<Guid, string> missing = [];
        foreach (Guid key in keys)
        {
            string cacheKey = CacheKey(key, preview);
            CachedRecord? cached = await ProbeAsync(cacheKey, cancellationToken).ConfigureAwait(false);
            if (cached is null)
            {
                missing[key] = cacheKey;
            }
            else
            {
                found[key] = cached;
            }
        }

        if (missing.Count == 0)
        {
            return found;
        }

        IReadOnlyList<PublishedContentRecord> records = await source.FindManyAsync([.. missing.Keys], preview, cancellationToken).ConfigureAwait(false);
        foreach (PublishedContentRecord record in records)
        {
            var cached = new CachedRecord(record);
            found[record.Key] = cached;
            await cache.SetAsync(missing[record.Key], cached, _keep, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return found;
    }

    /// <summary>Reads what is published of many items with one command, past the memory and without keeping it there.</summary>
    public async ValueTask<IReadOnlyDictionary<Guid, CachedRecord>> ReadManyAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublishedContentRecord> records = await source.FindManyAsync(keys, preview: false, cancellationToken).ConfigureAwait(false);
        return records.ToDictionary(record => record.Key, record => new CachedRecord(record));
    }

    /// <summary>The item if it is in memory; nothing is read.</summary>
    public CachedRecord? TryGet(Guid key, bool preview)
    {
        ValueTask<CachedRecord?> probe = ProbeAsync(CacheKey(key, preview), CancellationToken.None);
        return probe.IsCompletedSuccessfully ? probe.Result : null;
    }

    public void Invalidate(Guid key)
    {
        string[] former = [CacheKey(key, preview: false), CacheKey(key, preview: true)];
        _generations.AddOrUpdate(key, 1, static (_, generation) => generation + 1);

        // Nobody looks there any more; it would only take up memory.
        ValueTask removal = cache.RemoveAsync(former);
        if (!removal.IsCompletedSuccessfully)
        {
            removal.AsTask().GetAwaiter().GetResult();
        }

        // Core empties it too, but before the item is forgotten here: what others made of its former state in between must go.
        elements.Clear();
    }

    public void InvalidateAll()
    {
        Interlocked.Increment(ref _epoch);
        _generations.Clear();
        elements.Clear();
    }

    private ValueTask<CachedRecord?> ProbeAsync(string cacheKey, CancellationToken cancellationToken)
        => cache.GetOrCreateAsync<CachedRecord?>(cacheKey, static _ => ValueTask.FromResult<CachedRecord?>(null), _probe, cancellationToken: cancellationToken);

    private string CacheKey(Guid key, bool preview)
        => string.Create(null, stackalloc char[64], $"{(preview ? 'd' : 'p')}{Volatile.Read(ref _epoch)}.{_generations.GetValueOrDefault(key)}:{key:N}");
}
