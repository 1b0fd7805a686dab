using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Media for reading; those in the recycle bin are not there.</summary>
internal sealed class MediaCacheService(
    PublishedRecords records,
    PublishedItems items,
    IPublishedContentSource source,
    IMediaNavigationQueryService navigation,
    IIdKeyMap idKeyMap) : IMediaCacheService
{
    public async Task<IPublishedContent?> GetByKeyAsync(Guid key)
        => Exists(key) ? items.Present(await records.GetAsync(key, preview: false).ConfigureAwait(false), preview: false) : null;

    public async Task<IPublishedContent?> GetByIdAsync(int id)
    {
        Umbraco.Cms.Core.Attempt<Guid> key = idKeyMap.GetKeyForId(id, UmbracoObjectTypes.Media);
        return key.Success ? await GetByKeyAsync(key.Result).ConfigureAwait(false) : null;
    }

    public async Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys)
    {
        Guid[] existing = [.. keys.Where(Exists)];
        IReadOnlyDictionary<Guid, CachedRecord> found = await records.GetManyAsync(existing, preview: false).ConfigureAwait(false);
        return [.. existing.Select(key => found.TryGetValue(key, out CachedRecord? cached) ? items.Present(cached, preview: false) : null).OfType<IPublishedContent>()];
    }

    public bool TryGetCached(Guid key, out IPublishedContent? content)
    {
        content = null;
        if (!Exists(key))
        {
            return true;
        }

        if (records.TryGet(key, preview: false) is not { } cached)
        {
            return false;
        }

        content = items.Present(cached, preview: false);
        return true;
    }

    public Task<bool> HasContentByIdAsync(int id)
    {
        Umbraco.Cms.Core.Attempt<Guid> key = idKeyMap.GetKeyForId(id, UmbracoObjectTypes.Media);
        return Task.FromResult(key.Success && Exists(key.Result));
    }

    /// <summary>Pictures are read with the pages that show them.</summary>
    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RefreshMediaAsync(IMedia media) => RefreshMemoryCacheAsync(media.Key);

    public Task DeleteItemAsync(IContentBase media) => RemoveFromMemoryCacheAsync(media.Key);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => records.InvalidateAll();

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
        => GetByKeysAsync(source.ListKeysByContentTypeAsync([contentType.Id], preview: false).GetAwaiter().GetResult()).GetAwaiter().GetResult();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        records.InvalidateAll();
        return Task.CompletedTask;
    }

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        records.Invalidate(key);
        return Task.CompletedTask;
    }

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        records.Invalidate(key);
        return Task.CompletedTask;
    }

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> mediaTypeIds)
    {
        records.InvalidateAll();
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache() => records.InvalidateAll();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> mediaTypeIds) => records.InvalidateAll();

    private bool Exists(Guid key) => navigation.TryGetParentKey(key, out _);
}
