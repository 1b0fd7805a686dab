using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Umbraco's face of <see cref="IDocumentCacheService"/>. The synchronous members wait only for what is not in memory.</summary>
internal sealed class PublishedContentCache(IDocumentCacheService documents) : IPublishedContentCache
{
    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => documents.GetByIdAsync(id, preview);

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => documents.GetByKeyAsync(key, preview);

    public IPublishedContent? GetById(bool preview, int contentId) => GetByIdAsync(contentId, preview).GetAwaiter().GetResult();

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetByIdAsync(contentId, preview).GetAwaiter().GetResult();

    public IPublishedContent? GetById(int contentId) => GetByIdAsync(contentId).GetAwaiter().GetResult();

    public IPublishedContent? GetById(Guid contentId) => GetByIdAsync(contentId).GetAwaiter().GetResult();
}
