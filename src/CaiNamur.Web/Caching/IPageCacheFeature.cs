namespace CaiNamur.Web.Caching;

/// <summary>
/// What the page being rendered depends on, collected while its view model is made and read by the output cache afterwards.
/// One per request; not thread-safe.
/// </summary>
public interface IPageCacheFeature
{
    /// <summary>The names under which the answer must be found again when content changes; see <see cref="PageCacheTags"/>.</summary>
    IReadOnlySet<string> Tags { get; }

    /// <summary>The next instant at which the page would look different though no content changes, or null when only content can change it.</summary>
    DateTimeOffset? ValidUntil { get; }

    /// <summary>False when the answer must not be stored at all (a search result, an error).</summary>
    bool IsStorable { get; }

    /// <summary>Records that the page shows something that <paramref name="tag"/> stands for.</summary>
    void DependOn(string tag);

    /// <summary>Records that the page changes by itself at <paramref name="instant"/>; the earliest instant wins, null is ignored.</summary>
    void ExpireAt(DateTimeOffset? instant);

    /// <summary>Keeps the answer out of the cache.</summary>
    void DoNotStore();
}
