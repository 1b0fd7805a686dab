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

/// <summary>Gives a single block as <see cref="BlockListItem"/>, or <c>null</c>.</summary>
public sealed class SingleBlockValueConverter(
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory modelFactory,
    IVariationContextAccessor variationContextAccessor,
    ICacheManager cacheManager,
    IApiElementBuilder apiElementBuilder,
    IJsonSerializer jsonSerializer)
    : BlockValueConverter(
        Constants.PropertyEditors.Aliases.SingleBlock,
        contentTypes,
        modelFactory,
        variationContextAccessor,
        cacheManager,
        apiElementBuilder)
{
    private readonly SingleBlockEditorDataConverter _converter = new(jsonSerializer);
    private readonly BlockItemFactory<BlockListItem> _items = new(typeof(BlockListItem<>), typeof(BlockListItem<,>));

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => BlockReader.Read(_converter, EditorJson.ReadNode(source));

    /// <inheritdoc />
    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        if (inter is not BlockEditorData<SingleBlockValue, SingleBlockLayoutItem> { BlockValue: { } blocks } data
            || data.Layout?.FirstOrDefault() is not { } item
            || !Elements.IsExposed(blocks, item.ContentKey)
            || Elements.Create(blocks.ContentData, item.ContentKey, referenceCacheLevel, preview) is not { } content)
        {
            return null;
        }

        var settings = Elements.Create(blocks.SettingsData, item.SettingsKey, referenceCacheLevel, preview);
        return _items.Create(item.ContentKey, content, item.SettingsKey, settings);
    }

    /// <inheritdoc />
    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockItem);

    /// <inheritdoc />
    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
        => ConvertIntermediateToObject(owner, propertyType, referenceCacheLevel, inter, preview) is BlockListItem item ? ToApi(item) : null;
}
