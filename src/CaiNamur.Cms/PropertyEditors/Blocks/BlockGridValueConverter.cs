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

/// <summary>Gives blocks on a grid as <see cref="BlockGridModel"/>.</summary>
public sealed class BlockGridValueConverter(
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory modelFactory,
    IVariationContextAccessor variationContextAccessor,
    ICacheManager cacheManager,
    IApiElementBuilder apiElementBuilder,
    IJsonSerializer jsonSerializer)
    : BlockValueConverter(
        Constants.PropertyEditors.Aliases.BlockGrid,
        contentTypes,
        modelFactory,
        variationContextAccessor,
        cacheManager,
        apiElementBuilder)
{
    private const int DefaultColumns = 12;

    private readonly BlockGridEditorDataConverter _converter = new(jsonSerializer);
    private readonly BlockItemFactory<BlockGridItem> _items = new(typeof(BlockGridItem<>), typeof(BlockGridItem<,>));

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

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
        var configuration = propertyType.DataType.ConfigurationAs<BlockGridConfiguration>() ?? new BlockGridConfiguration();
        if (inter is not BlockEditorData<BlockGridValue, BlockGridLayoutItem> { Layout: { } layout, BlockValue: { } blocks })
        {
            return BlockGridModel.Empty;
        }

        var conversion = new Conversion(configuration, blocks, referenceCacheLevel, preview);
        return new BlockGridModel(CreateItems(layout, conversion), configuration.GridColumns);
    }

    /// <inheritdoc />
    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockGridModel);

    /// <inheritdoc />
    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
    {
        var model = (BlockGridModel)ConvertIntermediateToObject(owner, propertyType, referenceCacheLevel, inter, preview);
        var columns = model.GridColumns ?? DefaultColumns;
        return new ApiBlockGridModel(columns, [.. model.Select(item => ToApi(item, columns))]);
    }

    private List<BlockGridItem> CreateItems(IEnumerable<BlockGridLayoutItem> layout, Conversion conversion)
        => [.. layout.Select(item => CreateItem(item, conversion)).OfType<BlockGridItem>()];

    private BlockGridItem? CreateItem(BlockGridLayoutItem layoutItem, Conversion conversion)
    {
        var (configuration, blocks, referenceCacheLevel, preview) = conversion;
        if (!Elements.IsExposed(blocks, layoutItem.ContentKey)
            || Elements.Create(blocks.ContentData, layoutItem.ContentKey, referenceCacheLevel, preview) is not { } content)
        {
            return null;
        }

        var gridColumns = configuration.GridColumns ?? DefaultColumns;
        var block = Array.Find(configuration.Blocks ?? [], candidate => candidate.ContentElementTypeKey == content.ContentType.Key);
        var settings = Elements.Create(blocks.SettingsData, layoutItem.SettingsKey, referenceCacheLevel, preview);
        var item = _items.Create(layoutItem.ContentKey, content, layoutItem.SettingsKey, settings);
        item.ColumnSpan = layoutItem.ColumnSpan ?? gridColumns;
        item.RowSpan = layoutItem.RowSpan ?? 1;
        item.GridColumns = configuration.GridColumns;
        item.AreaGridColumns = block?.AreaGridColumns ?? gridColumns;
        item.Areas = [.. (block?.Areas ?? []).Select(area => CreateArea(area, layoutItem, conversion, item.AreaGridColumns.Value))];
        return item;
    }

    private BlockGridArea CreateArea(
        BlockGridConfiguration.BlockGridAreaConfiguration area,
        BlockGridLayoutItem layoutItem,
        Conversion conversion,
        int areaGridColumns)
    {
        var items = layoutItem.Areas.FirstOrDefault(candidate => candidate.Key == area.Key)?.Items ?? [];
        return new BlockGridArea(
            CreateItems(items, conversion),
            area.Alias ?? string.Empty,
            area.RowSpan ?? 1,
            area.ColumnSpan ?? areaGridColumns);
    }

    private ApiBlockGridItem ToApi(BlockGridItem item, int gridColumns)
    {
        var areaGridColumns = item.AreaGridColumns ?? gridColumns;
        var areas = item.Areas.Select(area => new ApiBlockGridArea(
            area.Alias,
            area.RowSpan,
            area.ColumnSpan,
            [.. area.Select(nested => ToApi(nested, areaGridColumns))]));
        return new ApiBlockGridItem(
            ToApi(item.Content)!,
            ToApi(item.Settings),
            item.RowSpan,
            item.ColumnSpan,
            areaGridColumns,
            [.. areas]);
    }

    private sealed record Conversion(
        BlockGridConfiguration Configuration,
        BlockGridValue Blocks,
        PropertyCacheLevel ReferenceCacheLevel,
        bool Preview);
}
