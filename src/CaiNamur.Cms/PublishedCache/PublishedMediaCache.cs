using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Umbraco's face of <see cref="IMediaCacheService"/>; media have no drafts.</summary>
internal sealed class PublishedMediaCache(IMediaCacheService media) : IPublishedMediaCache
{
    public Task<IPublishedContent?> GetByIdAsync(int id) => media.GetByIdAsync(id);

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => media.GetByKeyAsync(key);

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public IPublishedContent? GetById(int contentId) => GetByIdAsync(contentId).GetAwaiter().GetResult();

    public IPublishedContent? GetById(Guid contentId) => GetByIdAsync(contentId).GetAwaiter().GetResult();
}
