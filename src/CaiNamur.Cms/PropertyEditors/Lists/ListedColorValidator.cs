using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Checks that a colour belongs to the palette.</summary>
internal sealed class ListedColorValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is ColorPickerConfiguration configuration
            && PickedColor.Read(value) is { } color
            && !configuration.Items.Any(item => color.IsSameAs(item.Value)))
        {
            yield return texts.Invalid("invalidColor", color.Value);
        }
    }
}
