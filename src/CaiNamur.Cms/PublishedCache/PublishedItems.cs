using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Makes typed models out of cached records; each record is made into one item, shared by all readers.</summary>
internal sealed class PublishedItems(
    PublishedRecords records,
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory models,
    IVariationContextAccessor variations,
    ElementsCache elements,
    IDocumentNavigationQueryService documents,
    IMediaNavigationQueryService media)
{
    /// <summary>The item of a record as its typed model, or null when there is nothing.</summary>
    public IPublishedContent? Present(CachedRecord cached, bool preview)
    {
        if (cached.Record is null)
        {
            return null;
        }

        PublishedContentItem item = cached.Item ??= Create(cached.Record, preview);
        return item.CreateModel(models);
    }

    private PublishedContentItem Create(PublishedContentRecord record, bool preview)
        => new(record, contentTypes.Get(record.ItemType, record.ContentTypeId), preview, variations, elements, item => ParentOf(item, preview));

    private IPublishedContent? ParentOf(PublishedContentItem item, bool preview)
    {
        INavigationQueryService navigation = item.ItemType is PublishedItemType.Media ? media : documents;
        if (!navigation.TryGetParentKey(item.Key, out Guid? parent) || parent is null)
        {
            return null;
        }

        // A parent is nearly always in memory already.
        return Present(records.GetAsync(parent.Value, preview).AsTask().GetAwaiter().GetResult(), preview);
    }
}
