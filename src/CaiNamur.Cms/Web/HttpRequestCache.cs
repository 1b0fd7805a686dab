using System.Collections;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;

namespace CaiNamur.Cms.Web;

/// <summary>Umbraco's per-request cache in the items of the HTTP context; outside a request nothing is kept.</summary>
internal sealed class HttpRequestCache(IHttpContextAccessor http) : FastDictionaryAppCacheBase, IRequestCache
{
    private static readonly object _lockKey = new();

    public bool IsAvailable => http.HttpContext is not null;

    public override object? Get(string key, Func<object?> factory)
    {
        if (Items is not { } items)
        {
            return factory();
        }

        lock (LockOf(items))
        {
            string itemKey = GetCacheKey(key);
            if (items.TryGetValue(itemKey, out object? existing) && existing is Lazy<object?> known)
            {
                return known.Value;
            }

            object? created = factory();
            items[itemKey] = Entry(created);
            return created;
        }
    }

    public bool Set(string key, object? value)
    {
        if (Items is not { } items)
        {
            return false;
        }

        lock (LockOf(items))
        {
            items[GetCacheKey(key)] = Entry(value);
            return true;
        }
    }

    public bool Remove(string key)
    {
        if (Items is not { } items)
        {
            return false;
        }

        lock (LockOf(items))
        {
            return items.Remove(GetCacheKey(key));
        }
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        => GetDictionaryEntries()
            .Select(entry => KeyValuePair.Create(((string)entry.Key)[(CacheItemPrefix.Length + 1)..], ((Lazy<object?>)entry.Value).Value))
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected override IEnumerable<KeyValuePair<object, object>> GetDictionaryEntries()
        => Items is { } items
            ? [.. items
                .Where(item => item.Key is string key && key.StartsWith(CacheItemPrefix, StringComparison.Ordinal) && item.Value is not null)
                .Select(item => KeyValuePair.Create(item.Key, item.Value!))]
            : [];

    protected override void RemoveEntry(string key) => Items?.Remove(key);

    protected override object? GetEntry(string key) => Items is { } items && items.TryGetValue(key, out object? value) ? value : null;

    protected override void EnterReadLock() => EnterWriteLock();

    protected override void ExitReadLock() => ExitWriteLock();

    protected override void EnterWriteLock()
    {
        if (Items is { } items)
        {
            Monitor.Enter(LockOf(items));
        }
    }

    protected override void ExitWriteLock()
    {
        if (Items is { } items && Monitor.IsEntered(LockOf(items)))
        {
            Monitor.Exit(LockOf(items));
        }
    }

    /// <summary>The base class looks for values that are made when they are needed.</summary>
    private static Lazy<object?> Entry(object? value) => new(value);

    private IDictionary<object, object?>? Items => http.HttpContext?.Items;

    private static object LockOf(IDictionary<object, object?> items)
    {
        if (items.TryGetValue(_lockKey, out object? existing) && existing is not null)
        {
            return existing;
        }

        return items[_lockKey] = new object();
    }
}
