using System.Collections.Concurrent;
using Umbraco.Cms.Core.Cache;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Converted values that depend on other content; emptied whenever any content changes.</summary>
internal sealed class ElementsCache : FastDictionaryAppCacheBase
{
    private volatile ConcurrentDictionary<string, Lazy<object?>> _items = new();

    public override object? Get(string key, Func<object?> factory) => _items.GetOrAdd(GetCacheKey(key), static (_, create) => new Lazy<object?>(create), factory).Value;

    /// <summary>Begins anew: a value that is being made of what was there before is not found any more.</summary>
    public override void Clear() => _items = new();

    protected override IEnumerable<KeyValuePair<object, object>> GetDictionaryEntries()
        => _items.Select(item => KeyValuePair.Create((object)item.Key, (object)item.Value));

    protected override void RemoveEntry(string key) => _items.TryRemove(key, out _);

    protected override object? GetEntry(string key) => _items.GetValueOrDefault(key);

    // The dictionary needs no lock of its own.
    protected override void EnterReadLock()
    {
    }

    protected override void ExitReadLock()
    {
    }

    protected override void EnterWriteLock()
    {
    }

    protected override void ExitWriteLock()
    {
    }
}
