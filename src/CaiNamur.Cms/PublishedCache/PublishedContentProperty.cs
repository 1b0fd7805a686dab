using System.Collections.Concurrent;
using System.Globalization;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>
/// A property of a document or media item. What its value converter makes of the stored value is kept as long as the converter says:
/// with the item, until any content changes, or not at all.
/// </summary>
internal sealed class PublishedContentProperty(
    IPublishedPropertyType propertyType,
    PublishedContentItem owner,
    IReadOnlyList<PublishedPropertyRecord>? stored,
    bool preview,
    IVariationContextAccessor variations,
    IAppCache elementsCache) : PublishedPropertyBase(propertyType, PropertyCacheLevel.Element)
{
    private readonly Lock _lock = new();
    // A reader who still holds the former state of the item may fill the cache again after it was emptied: that must not be found under the new state.
    private readonly string _cacheKey = string.Create(CultureInfo.InvariantCulture, $"CaiNamur.Property[{owner.Number}:{propertyType.Alias}]");
    private PropertyValueSlot? _invariant;
    private ConcurrentDictionary<(string Culture, string Segment), PropertyValueSlot>? _variants;

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        object? source = Find(culture, segment);
        if (PropertyType.IsValue(source, PropertyValueLevel.Source) is { } bySource)
        {
            return bySource;
        }

        lock (_lock)
        {
            object? inter = InterValue(Slot(culture, segment), source);
            if (PropertyType.IsValue(inter, PropertyValueLevel.Inter) is { } byInter)
            {
                return byInter;
            }

            return PropertyType.IsValue(ObjectValue(culture, segment, inter), PropertyValueLevel.Object) ?? false;
        }
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        return Find(culture, segment);
    }

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        lock (_lock)
        {
            return ObjectValue(culture, segment, InterValue(Slot(culture, segment), Find(culture, segment)));
        }
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        PropertyCacheLevel level = expanding ? PropertyType.DeliveryApiCacheLevelForExpansion : PropertyType.DeliveryApiCacheLevel;
        lock (_lock)
        {
            object? inter = InterValue(Slot(culture, segment), Find(culture, segment));
            PropertyValueSlot kept = Keep(level, culture, segment);
            if (expanding ? kept.HasExpandedApiValue : kept.HasApiValue)
            {
                return expanding ? kept.ExpandedApiValue : kept.ApiValue;
            }

            return kept.SetApiValue(PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, inter, preview, expanding), expanding);
        }
    }

    private object? ObjectValue(string? culture, string? segment, object? inter)
    {
        PropertyValueSlot kept = Keep(PropertyType.CacheLevel, culture, segment);
        return kept.HasValue
            ? kept.Value
            : kept.SetValue(PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, inter, preview));
    }

    private object? InterValue(PropertyValueSlot slot, object? source)
        => slot.HasInter ? slot.Inter : slot.SetInter(PropertyType.ConvertSourceToInter(owner, source, preview));

    /// <summary>Where a converted value may be kept: with the item, until the next change of any content, or nowhere.</summary>
    private PropertyValueSlot Keep(PropertyCacheLevel level, string? culture, string? segment) => level switch
    {
        PropertyCacheLevel.Element => Slot(culture, segment),
        PropertyCacheLevel.Elements => (PropertyValueSlot?)elementsCache.Get($"{_cacheKey}{culture}+{segment}", () => new PropertyValueSlot()) ?? new PropertyValueSlot(),
        _ => new PropertyValueSlot(),
    };

    private PropertyValueSlot Slot(string? culture, string? segment)
    {
        if (string.IsNullOrEmpty(culture) && string.IsNullOrEmpty(segment))
        {
            return _invariant ??= new PropertyValueSlot();
        }

        _variants ??= new ConcurrentDictionary<(string, string), PropertyValueSlot>();
        return _variants.GetOrAdd((culture?.ToLowerInvariant() ?? string.Empty, segment?.ToLowerInvariant() ?? string.Empty), _ => new PropertyValueSlot());
    }

    private void Contextualize(ref string? culture, ref string? segment)
    {
        if (PropertyType.Variations is ContentVariation.Nothing)
        {
            (culture, segment) = (null, null);
            return;
        }

        variations.ContextualizeVariation(PropertyType.Variations, owner.Id, Alias, ref culture, ref segment);
    }

    private object? Find(string? culture, string? segment)
    {
        if (stored is null)
        {
            return null;
        }

        foreach (PublishedPropertyRecord value in stored)
        {
            if (Same(value.Culture, culture) && Same(value.Segment, segment))
            {
                return value.Value;
            }
        }

        return null;
    }

    private static bool Same(string? one, string? other)
        => string.Equals(one ?? string.Empty, other ?? string.Empty, StringComparison.OrdinalIgnoreCase);
}
