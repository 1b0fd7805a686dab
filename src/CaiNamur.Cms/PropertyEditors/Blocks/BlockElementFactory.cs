using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Turns the data of blocks into published elements of their typed models, for the language of the request.</summary>
internal sealed class BlockElementFactory(
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory modelFactory,
    IVariationContextAccessor variationContextAccessor,
    ICacheManager cacheManager)
{
    /// <summary>Whether a block is shown in the language of the request.</summary>
    public bool IsExposed(BlockValue blocks, Guid contentKey)
    {
        var context = CurrentContext();
        return blocks.Expose.Any(expose => expose.ContentKey == contentKey && IsFor(expose.Culture, expose.Segment, context));
    }

    /// <summary>Creates the element; <c>null</c> when its data or its element type is missing.</summary>
    public IPublishedElement? Create(List<BlockItemData> data, Guid? key, PropertyCacheLevel referenceCacheLevel, bool preview)
    {
        if (key is null || data.Find(block => block.Key == key) is not { } block || FindElementType(block.ContentTypeKey) is not { } elementType)
        {
            return null;
        }

        var context = CurrentContext();
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in block.Values.Where(value => IsFor(value.Culture, value.Segment, context)))
        {
            // A value of the language goes before one of all languages.
            if (value.Culture is not null || !values.ContainsKey(value.Alias))
            {
                values[value.Alias] = NestedProperty.Unpack(value.Value);
            }
        }

        var element = new PublishedElement(elementType, block.Key, values, preview, referenceCacheLevel, context, cacheManager);
        return modelFactory.CreateModel(element);
    }

    private static bool IsFor(string? culture, string? segment, VariationContext context)
        => (string.IsNullOrEmpty(culture) || string.IsNullOrEmpty(context.Culture) || culture.InvariantEquals(context.Culture))
            && (string.IsNullOrEmpty(segment) || segment.InvariantEquals(context.Segment));

    private VariationContext CurrentContext() => variationContextAccessor.VariationContext ?? new VariationContext();

    private IPublishedContentType? FindElementType(Guid key)
    {
        try
        {
            return contentTypes.Get(PublishedItemType.Element, key) is { IsElement: true } elementType ? elementType : null;
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            // The contract leaves open what happens for a type that was deleted while blocks of it are left.
            return null;
        }
    }
}
