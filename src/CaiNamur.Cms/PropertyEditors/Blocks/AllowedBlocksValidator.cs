using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Checks that the data type allows every block of the layout.</summary>
internal sealed class AllowedBlocksValidator(
    ILocalizedTextService texts,
    Func<object?, BlockValue?> read,
    Func<object?, IEnumerable<IBlockConfiguration>> configuredBlocks) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is null || read(value) is not { } blocks)
        {
            yield break;
        }

        var allowed = configuredBlocks(dataTypeConfiguration).Select(block => block.ContentElementTypeKey).ToHashSet();
        var used = blocks.Layout.Values.SelectMany(BlockLayouts.Flatten).Select(item => item.ContentKey).ToHashSet();
        if (blocks.ContentData.Exists(block => used.Contains(block.Key) && !allowed.Contains(block.ContentTypeKey)))
        {
            yield return texts.Invalid("blockTypeNotAllowed");
        }
    }
}
