namespace CaiNamur.Web.Caching;

/// <summary>
/// Counts the changes of content. A page remembers at which count its making began: if the count has moved on when it is stored,
/// it may show what was there before the change, and is not stored.
/// </summary>
internal sealed class PageCacheGeneration
{
    private static readonly object _itemKey = new();

    private readonly Lock _lock = new();
    private long _current;

    /// <summary>Remembers the present count for the request.</summary>
    public void Begin(HttpContext context) => context.Items[_itemKey] = Volatile.Read(ref _current);

    /// <summary>Counts a change.</summary>
    public void Advance()
    {
        lock (_lock)
        {
            _current++;
        }
    }

    /// <summary>Runs a synchronous store, unless content has changed since <see cref="Begin"/>; no change is counted meanwhile.</summary>
    public void StoreUnlessChanged(HttpContext? context, Action store)
    {
        if (context?.Items[_itemKey] is not long begun)
        {
            return;
        }

        lock (_lock)
        {
            if (_current == begun)
            {
                store();
            }
        }
    }
}
