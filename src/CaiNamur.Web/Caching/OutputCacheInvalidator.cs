using Microsoft.AspNetCore.OutputCaching;

namespace CaiNamur.Web.Caching;

/// <summary>Drops pages from ASP.NET Core's output cache.</summary>
internal sealed class OutputCacheInvalidator(IOutputCacheStore store, PageCacheGeneration generation) : IPageCacheInvalidator
{
    public async ValueTask InvalidateAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        generation.Advance();
        foreach (string tag in tags)
        {
            await store.EvictByTagAsync(tag, cancellationToken);
        }
    }
}
