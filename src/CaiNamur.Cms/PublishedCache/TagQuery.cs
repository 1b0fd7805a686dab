using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Finds published documents and media by their tags. Tags follow the saved state, so what they name and is not published is left out.</summary>
internal sealed class TagQuery(ITagService tags, IPublishedContentCache documents, IPublishedMediaCache media) : ITagQuery
{
    public IEnumerable<IPublishedContent> GetContentByTag(string tag, string? group = null, string? culture = null)
        => Published(documents, tags.GetTaggedContentByTag(tag, group, culture));

    public IEnumerable<IPublishedContent> GetContentByTagGroup(string group, string? culture = null)
        => Published(documents, tags.GetTaggedContentByTagGroup(group, culture));

    public IEnumerable<IPublishedContent> GetMediaByTag(string tag, string? group = null, string? culture = null)
        => Published(media, tags.GetTaggedMediaByTag(tag, group, culture));

    public IEnumerable<IPublishedContent> GetMediaByTagGroup(string group, string? culture = null)
        => Published(media, tags.GetTaggedMediaByTagGroup(group, culture));

    public IEnumerable<TagModel?> GetAllTags(string? group = null, string? culture = null) => Models(tags.GetAllTags(group, culture));

    public IEnumerable<TagModel?> GetAllContentTags(string? group = null, string? culture = null) => Models(tags.GetAllContentTags(group, culture));

    public IEnumerable<TagModel?> GetAllMediaTags(string? group = null, string? culture = null) => Models(tags.GetAllMediaTags(group, culture));

    public IEnumerable<TagModel?> GetAllMemberTags(string? group = null, string? culture = null) => Models(tags.GetAllMemberTags(group, culture));

    public IEnumerable<TagModel?> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null)
        => Models(tags.GetTagsForProperty(contentId, propertyTypeAlias, group, culture));

    public IEnumerable<TagModel?> GetTagsForEntity(int contentId, string? group = null, string? culture = null)
        => Models(tags.GetTagsForEntity(contentId, group, culture));

    private static IPublishedContent[] Published(IPublishedCache cache, IEnumerable<TaggedEntity> entities)
        => [.. entities.Select(entity => cache.GetById(entity.EntityId)).OfType<IPublishedContent>()];

    private static TagModel[] Models(IEnumerable<ITag> found)
        => [.. found.Select(tag => new TagModel { Id = tag.Id, Text = tag.Text, Group = tag.Group, NodeCount = tag.NodeCount })];
}
