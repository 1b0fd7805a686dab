using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>
/// Validates the values of blocks by the rules of their own properties, and reports each fault at the JSON path where the
/// client looks for it.
/// </summary>
/// <param name="read">Reads the blocks of a value.</param>
/// <param name="properties">The properties of the blocks.</param>
/// <param name="validationService">Validates one value.</param>
/// <param name="pathPrefix">The path from the value to its blocks, with a full stop at its end.</param>
internal sealed class NestedValuesValidator(
    Func<object?, BlockValue?> read,
    NestedProperties properties,
    IPropertyValidationService validationService,
    string pathPrefix = "") : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (read(value) is not { } blocks)
        {
            return [];
        }

        using var together = properties.LookUpAtOnce(blocks.ContentData.Concat(blocks.SettingsData));
        var root = new NestedValidationResults();
        foreach (var fault in Validate(blocks, validationContext))
        {
            root.ValidationResults.Add(fault);
        }

        return root.ValidationResults.Count > 0 ? [root] : [];
    }

    private IEnumerable<ValidationResult> Validate(BlockValue blocks, PropertyValidationContext context)
    {
        // Only what the layout shows counts; the paths go by the position in the data as it was sent.
        var content = ContentKeysOf(blocks, item => item.ContentKey);
        var settings = ContentKeysOf(blocks, item => item.SettingsKey);
        return Validate(blocks, blocks.ContentData, "contentData", content, context)
            .Concat(Validate(blocks, blocks.SettingsData, "settingsData", settings, context));
    }

    private IEnumerable<ValidationResult> Validate(
        BlockValue blocks,
        List<BlockItemData> data,
        string path,
        Dictionary<Guid, Guid> contentKeys,
        PropertyValidationContext context)
        => data.SelectMany((block, index) => contentKeys.TryGetValue(block.Key, out var contentKey)
            ? ValidateBlock(block, $"{path}[{index}]", ExposesOf(blocks, contentKey), context)
            : []);

    private static Dictionary<Guid, Guid> ContentKeysOf(BlockValue blocks, Func<IBlockLayoutItem, Guid?> selectKey)
    {
        var contentKeys = new Dictionary<Guid, Guid>();
        foreach (var item in blocks.Layout.Values.SelectMany(BlockLayouts.Flatten))
        {
            if (selectKey(item) is { } key)
            {
                contentKeys[key] = item.ContentKey;
            }
        }

        return contentKeys;
    }

    private static BlockItemVariation[] ExposesOf(BlockValue blocks, Guid contentKey)
        => [.. blocks.Expose.Where(expose => expose.ContentKey == contentKey)];

    private IEnumerable<ValidationResult> ValidateBlock(
        BlockItemData block,
        string path,
        BlockItemVariation[] exposes,
        PropertyValidationContext context)
        => from type in properties.TypesOf(block)
           from variation in VariationsOf(type, exposes, context)
           let fault = ValidateValue(block, path, type, variation, context)
           where fault is not null
           select fault;

    // A block that is not shown in a language need not be complete in it.
    private static IEnumerable<(string? Culture, string? Segment)> VariationsOf(
        IPropertyType type,
        BlockItemVariation[] exposes,
        PropertyValidationContext context)
    {
        if (exposes.Length is 0)
        {
            return [];
        }

        if (!type.VariesByCulture() || context.Culture is not null || Array.TrueForAll(exposes, expose => expose.Culture is null))
        {
            return [(null, null)];
        }

        var validated = context.CulturesBeingValidated.ToArray();
        return exposes
            .Where(expose => expose.Culture is not null && (validated.Length is 0 || validated.InvariantContains(expose.Culture)))
            .Select(expose => ((string?)expose.Culture, expose.Segment))
            .Distinct();
    }

    private NestedJsonPathValidationResults? ValidateValue(
        BlockItemData block,
        string path,
        IPropertyType type,
        (string? Culture, string? Segment) variation,
        PropertyValidationContext context)
    {
        var (culture, segment) = variation;
        var index = IndexOf(block, type.Alias, culture, segment);
        var nestedContext = new PropertyValidationContext
        {
            Culture = culture,
            Segment = segment,
            CulturesBeingValidated = context.CulturesBeingValidated,
            SegmentsBeingValidated = context.SegmentsBeingValidated,
        };
        var faults = validationService
            .ValidatePropertyValue(type, index < 0 ? null : block.Values[index].Value, nestedContext)
            .ToArray();
        if (faults.Length is 0)
        {
            return null;
        }

        var selector = index < 0 ? JsonPathExpression.MissingPropertyValue(type.Alias, culture, segment) : $"{index}";
        var result = new NestedJsonPathValidationResults($"{pathPrefix}{path}.values[{selector}].value");
        foreach (var fault in faults)
        {
            result.ValidationResults.Add(fault);
        }

        return result;
    }

    private static int IndexOf(BlockItemData block, string alias, string? culture, string? segment)
    {
        for (var index = 0; index < block.Values.Count; index++)
        {
            var value = block.Values[index];
            if (value.Alias == alias && value.Culture.InvariantEquals(culture) && value.Segment.InvariantEquals(segment))
            {
                return index;
            }
        }

        return -1;
    }
}
