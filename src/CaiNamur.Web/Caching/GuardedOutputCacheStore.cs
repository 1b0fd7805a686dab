using Microsoft.AspNetCore.OutputCaching;

namespace CaiNamur.Web.Caching;

/// <summary>The output cache's own store, which takes no page that was begun before the last change of content.</summary>
internal sealed class GuardedOutputCacheStore(IOutputCacheStore inner, PageCacheGeneration generation, IHttpContextAccessor http) : IOutputCacheStore
{
    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => inner.EvictByTagAsync(tag, cancellationToken);

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        // The store in memory finishes at once; one that does not would have to be guarded in another way.
        generation.StoreUnlessChanged(http.HttpContext, () => inner.SetAsync(key, value, tags, validFor, cancellationToken).AsTask().GetAwaiter().GetResult());
        return ValueTask.CompletedTask;
    }
}
