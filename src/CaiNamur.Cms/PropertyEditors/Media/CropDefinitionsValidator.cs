using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>Checks the crops that a data type defines.</summary>
internal sealed class CropDefinitionsValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        var crops = EditorJson.ReadList<ImageCropperCrop>(value);
        var aliases = crops.Select(crop => crop.Alias).Distinct(StringComparer.OrdinalIgnoreCase);
        var isComplete = crops.All(crop => !string.IsNullOrWhiteSpace(crop.Alias) && crop is { Width: > 0, Height: > 0 });
        return isComplete && aliases.Count() == crops.Count ? [] : [texts.Invalid("invalidConfigurationCrop")];
    }
}
