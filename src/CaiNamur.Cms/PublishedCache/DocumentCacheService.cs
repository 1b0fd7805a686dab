using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>
/// Documents for reading. Whether one is published, and under published ancestors, is known from memory;
/// the database is only asked for what has not been read before.
/// </summary>
internal sealed class DocumentCacheService(
    PublishedRecords records,
    PublishedItems items,
    IPublishedContentSource source,
    IPublishStatusQueryService status,
    IDocumentNavigationQueryService navigation,
    IIdKeyMap idKeyMap,
    PreviewMode previewMode) : IDocumentCacheService, IPublishedDocumentReader
{
    /// <summary>How many documents, from the top of the tree down, are read before the first request.</summary>
    private const int SeedCount = 200;

    public async Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null)
    {
        bool draft = preview ?? previewMode.IsOn;
        if (!draft && !IsVisible(key))
        {
            return null;
        }

        return items.Present(await records.GetAsync(key, draft).ConfigureAwait(false), draft);
    }

    public async Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null)
    {
        Umbraco.Cms.Core.Attempt<Guid> key = idKeyMap.GetKeyForId(id, UmbracoObjectTypes.Document);
        return key.Success ? await GetByKeyAsync(key.Result, preview).ConfigureAwait(false) : null;
    }

    public async Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null)
    {
        bool draft = preview ?? previewMode.IsOn;
        Guid[] wanted = draft ? [.. keys] : [.. keys.Where(IsVisible)];
        return Present(wanted, await records.GetManyAsync(wanted, draft).ConfigureAwait(false), draft);
    }

    public async Task<IReadOnlyList<IPublishedContent>> ReadAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. keys.Where(IsVisible)];
        return Present(wanted, await records.ReadManyAsync(wanted, cancellationToken).ConfigureAwait(false), preview: false);
    }

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = null;
        if (!preview && !IsVisible(key))
        {
            return true;
        }

        if (records.TryGet(key, preview) is not { } cached)
        {
            return false;
        }

        content = items.Present(cached, preview);
        return true;
    }

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        List<Guid> keys = [];
        Queue<Guid> next = new(navigation.TryGetRootKeys(out IEnumerable<Guid> roots) ? roots : []);
        while (keys.Count < SeedCount && next.TryDequeue(out Guid key))
        {
            keys.Add(key);
            if (navigation.TryGetChildrenKeys(key, out IEnumerable<Guid> children))
            {
                foreach (Guid child in children)
                {
                    next.Enqueue(child);
                }
            }
        }

        await records.GetManyAsync([.. keys.Where(IsVisible)], preview: false, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> HasContentByIdAsync(int id, bool preview = false)
    {
        Umbraco.Cms.Core.Attempt<Guid> key = idKeyMap.GetKeyForId(id, UmbracoObjectTypes.Document);
        return key.Success && (preview ? await source.ExistsAsync(key.Result, preview).ConfigureAwait(false) : IsVisible(key.Result));
    }

    public Task RefreshContentAsync(IContent content) => RefreshMemoryCacheAsync(content.Key);

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    /// <summary>There is no second copy in the database to rebuild; memory is all there is.</summary>
    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => records.InvalidateAll();

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
    {
        bool draft = previewMode.IsOn;
        IReadOnlyList<Guid> keys = source.ListKeysByContentTypeAsync([contentType.Id], draft).GetAwaiter().GetResult();
        return GetByKeysAsync(keys, draft).GetAwaiter().GetResult();
    }

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

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        records.InvalidateAll();
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache() => records.InvalidateAll();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => records.InvalidateAll();

    private IReadOnlyList<IPublishedContent> Present(Guid[] keys, IReadOnlyDictionary<Guid, CachedRecord> found, bool preview)
        => [.. keys.Select(key => found.TryGetValue(key, out CachedRecord? cached) ? items.Present(cached, preview) : null).OfType<IPublishedContent>()];

    private bool IsVisible(Guid key) => status.IsDocumentPublishedInAnyCulture(key) && status.HasPublishedAncestorPath(key);
}
