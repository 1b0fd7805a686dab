namespace CaiNamur.Web.Caching;

internal sealed class PageCacheFeature : IPageCacheFeature
{
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Tags => _tags;

    public DateTimeOffset? ValidUntil { get; private set; }

    public bool IsStorable { get; private set; } = true;

    public void DependOn(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        _tags.Add(tag);
    }

    public void ExpireAt(DateTimeOffset? instant)
    {
        if (instant is { } at && (ValidUntil is null || at < ValidUntil))
        {
            ValidUntil = at;
        }
    }

    public void DoNotStore() => IsStorable = false;
}
