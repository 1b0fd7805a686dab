using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Numbers;

/// <summary>Checks that the ends of a slider are in order, on the scale, on a step and far enough apart.</summary>
internal sealed class SliderValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(value?.ToString()) || dataTypeConfiguration is not SliderConfiguration configuration)
        {
            return [];
        }

        return SliderValue.Read(value) is { From: { } from, To: { } to }
            ? Validate(from, to, configuration)
            : [texts.Invalid("invalidFormat")];
    }

    private IEnumerable<ValidationResult> Validate(decimal from, decimal to, SliderConfiguration configuration)
    {
        var range = $"{Text(from)} – {Text(to)}";
        if (!configuration.EnableRange && from != to)
        {
            yield return texts.Invalid("unexpectedRange", range);
        }

        if (to < from)
        {
            yield return texts.Invalid("invalidRange", range);
        }
        else if (configuration.EnableRange && configuration.MinimumRange > 0 && to - from < configuration.MinimumRange)
        {
            yield return texts.Invalid("minimumRange", range, Text(configuration.MinimumRange));
        }

        foreach (var end in from == to ? [from] : new[] { from, to })
        {
            foreach (var fault in ValidateEnd(end, configuration))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<ValidationResult> ValidateEnd(decimal end, SliderConfiguration configuration)
    {
        // Both limits are zero in a data type where nobody has set them.
        var hasScale = configuration.MaximumValue > configuration.MinimumValue;
        if (hasScale && end < configuration.MinimumValue)
        {
            yield return texts.Invalid("outOfRangeMinimum", Text(end), Text(configuration.MinimumValue));
        }

        if (hasScale && end > configuration.MaximumValue)
        {
            yield return texts.Invalid("outOfRangeMaximum", Text(end), Text(configuration.MaximumValue));
        }

        if (configuration.Step > 0 && !ValidationHelper.IsValueValidForStep(end, configuration.MinimumValue, configuration.Step))
        {
            yield return texts.Invalid("invalidStep", Text(end), Text(configuration.Step), Text(configuration.MinimumValue));
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.CurrentCulture);
}
