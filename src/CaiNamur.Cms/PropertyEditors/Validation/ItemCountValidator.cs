using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Validation;

/// <summary>
/// Checks that a list holds neither too few nor too many items. An empty list is the business of the "required" rule:
/// an optional property may stay empty although a minimum is set for those who fill it in.
/// </summary>
internal sealed class ItemCountValidator<TConfiguration>(
    ILocalizedTextService texts,
    Func<object?, int> count,
    Func<TConfiguration, ItemLimits> limits) : IValueValidator
    where TConfiguration : class
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not TConfiguration configuration)
        {
            yield break;
        }

        var allowed = limits(configuration);
        var items = count(value);
        if (allowed.HasMinimum && items > 0 && items < allowed.Minimum)
        {
            yield return texts.Invalid("entriesShort", Text(allowed.Minimum.Value), Text(allowed.Minimum.Value - items));
        }

        if (allowed.HasMaximum && items > allowed.Maximum)
        {
            yield return texts.Invalid("entriesExceed", Text(allowed.Maximum.Value), Text(items - allowed.Maximum.Value));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
