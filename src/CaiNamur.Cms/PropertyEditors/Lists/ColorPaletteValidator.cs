using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Checks the colours that a data type offers.</summary>
internal sealed class ColorPaletteValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
        => EditorJson.ReadList<PickedColor>(value)
            .Where(color => !color.IsHexadecimal)
            .Select(color => texts.Invalid("invalidConfigurationColor", color.Value));
}
