using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Checks the choices that a data type offers.</summary>
internal sealed class ListItemsConfigurationValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        var items = value is IEnumerable<string> strings ? [.. strings] : StringList.Read(value);
        var distinct = items.Where(item => !string.IsNullOrWhiteSpace(item)).Distinct(StringComparer.Ordinal).Count();
        return distinct == items.Count ? [] : [texts.Invalid("invalidConfigurationItems")];
    }
}
