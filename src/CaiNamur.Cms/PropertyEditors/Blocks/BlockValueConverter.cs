using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>What the value converters of all kinds of blocks have in common.</summary>
public abstract class BlockValueConverter : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private readonly string _editorAlias;
    private readonly IApiElementBuilder _apiElementBuilder;

    private protected BlockValueConverter(
        string editorAlias,
        IPublishedContentTypeCache contentTypes,
        IPublishedModelFactory modelFactory,
        IVariationContextAccessor variationContextAccessor,
        ICacheManager cacheManager,
        IApiElementBuilder apiElementBuilder)
    {
        _editorAlias = editorAlias;
        _apiElementBuilder = apiElementBuilder;
        Elements = new BlockElementFactory(contentTypes, modelFactory, variationContextAccessor, cacheManager);
    }

    private protected BlockElementFactory Elements { get; }

    /// <inheritdoc />
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == _editorAlias;

    /// <inheritdoc />
    /// <remarks>The values within the blocks bring cache levels of their own. Where blocks differ by language, one value cannot serve all.</remarks>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType)
        => propertyType.ContentType?.Variations.VariesByCulture() is true ? PropertyCacheLevel.None : PropertyCacheLevel.Element;

    /// <inheritdoc />
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => GetPropertyCacheLevel(propertyType);

    /// <inheritdoc />
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    /// <inheritdoc />
    public abstract Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType);

    /// <inheritdoc />
    public abstract object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding);

    private protected ApiBlockItem ToApi(IBlockReference<IPublishedElement, IPublishedElement> block)
        => new(ToApi(block.Content)!, ToApi(block.Settings));

    private protected IApiElement? ToApi(IPublishedElement? element) => element is null ? null : _apiElementBuilder.Build(element);
}
