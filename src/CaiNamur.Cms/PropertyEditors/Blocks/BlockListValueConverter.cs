using CaiNamur.Cms.PropertyEditors.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Gives a list of blocks as <see cref="BlockListModel"/>.</summary>
public sealed class BlockListValueConverter(
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory modelFactory,
    IVariationContextAccessor variationContextAccessor,
    ICacheManager cacheManager,
    IApiElementBuilder apiElementBuilder,
    IJsonSerializer jsonSerializer)
    : BlockValueConverter(
        Constants.PropertyEditors.Aliases.BlockList,
        contentTypes,
        modelFactory,
        variationContextAccessor,
        cacheManager,
        apiElementBuilder)
{
    private readonly BlockListEditorDataConverter _converter = new(jsonSerializer);
    private readonly BlockItemFactory<BlockListItem> _items = new(typeof(BlockListItem<>), typeof(BlockListItem<,>));

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListModel);

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => BlockReader.Read(_converter, EditorJson.ReadNode(source));

    /// <inheritdoc />
    public override object ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        if (inter is not BlockEditorData<BlockListValue, BlockListLayoutItem> { Layout: { } layout, BlockValue: { } blocks })
        {
            return BlockListModel.Empty;
        }

        var items = new List<BlockListItem>();
        foreach (var item in layout)
        {
            if (Elements.IsExposed(blocks, item.ContentKey)
                && Elements.Create(blocks.ContentData, item.ContentKey, referenceCacheLevel, preview) is { } content)
            {
                var settings = Elements.Create(blocks.SettingsData, item.SettingsKey, referenceCacheLevel, preview);
                items.Add(_items.Create(item.ContentKey, content, item.SettingsKey, settings));
            }
        }

        return items.Count is 0 ? BlockListModel.Empty : new BlockListModel(items);
    }

    /// <inheritdoc />
    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    /// <inheritdoc />
    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
    {
        var model = (BlockListModel)ConvertIntermediateToObject(owner, propertyType, referenceCacheLevel, inter, preview);
        return new ApiBlockListModel(model.Select(ToApi).ToArray());
    }
}
