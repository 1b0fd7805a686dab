using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>Gives a <see cref="MediaWithCrops"/> where one item may be picked, and a list of them otherwise.</summary>
public sealed class MediaPicker3ValueConverter(
    IPublishedMediaCache media,
    IPublishedValueFallback publishedValueFallback,
    IApiMediaBuilder apiMediaBuilder) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private readonly MediaWithCropsFactory _factory = new(publishedValueFallback);

    /// <inheritdoc />
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias is Constants.PropertyEditors.Aliases.MediaPicker3;

    /// <inheritdoc />
    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => null,
        PropertyValueLevel.Inter => value is IReadOnlyList<MediaPickerEntry> { Count: > 0 },
        _ => value is not null,
    };

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => IsMultiple(propertyType) ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    /// <inheritdoc />
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => MediaPickerEntry.ReadList(source);

    /// <inheritdoc />
    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        var picked = Find(propertyType, inter, preview);
        return IsMultiple(propertyType) ? picked.ToArray() : picked.FirstOrDefault();
    }

    /// <inheritdoc />
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    /// <inheritdoc />
    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    /// <inheritdoc />
    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
        => Find(propertyType, inter, preview).Select(ToApiMedia).ToArray();

    private static bool IsMultiple(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>() is { Multiple: true };

    private IEnumerable<MediaWithCrops> Find(IPublishedPropertyType propertyType, object? inter, bool preview)
    {
        var definitions = CropDefinitions.Of(propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>());
        foreach (var entry in inter as IReadOnlyList<MediaPickerEntry> ?? [])
        {
            if (media.GetById(preview, entry.MediaKey) is { } item)
            {
                yield return _factory.Create(item, entry.LocalCrops.WithDefinedCrops(definitions));
            }
        }
    }

    // Where nothing was placed for this spot, the crops of the library hold.
    private ApiMediaWithCrops ToApiMedia(MediaWithCrops picked)
    {
        var library = picked.Content.Value(publishedValueFallback, Constants.Conventions.Media.File) as ImageCropperValue;
        var local = picked.LocalCrops;
        var crops = local.Crops
            .Select(crop => crop.Coordinates is null ? library?.GetCrop(crop.Alias) ?? crop : crop)
            .Concat((library?.Crops ?? []).Where(crop => local.GetCrop(crop.Alias) is null));
        var image = new ImageCropperValue { FocalPoint = local.FocalPoint ?? library?.FocalPoint, Crops = [.. crops] };
        return new ApiMediaWithCrops(apiMediaBuilder.Build(picked.Content), image);
    }
}
