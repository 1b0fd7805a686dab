using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>Checks that a date can be read and that its time zone, where there must be one, is known and offered.</summary>
internal sealed class ZonedDateValidator(ILocalizedTextService texts, DateTimeFormat format) : IValueValidator
{
    private const string Utc = "UTC";

    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (DateTimeValue.Read(value) is not { } date)
        {
            yield break;
        }

        if (!format.TryParse(date, out _))
        {
            yield return texts.Invalid(format.FaultKey, date.Date);
        }

        if (!format.HasTimeZone || dataTypeConfiguration is not DateTimeConfiguration { TimeZones: { } zones })
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(date.TimeZone))
        {
            yield return texts.Invalid("missingTimeZone");
        }
        else if (!IsOffered(date.TimeZone, zones))
        {
            yield return texts.Invalid("invalidTimeZone", date.TimeZone);
        }
    }

    private static bool IsOffered(string timeZone, DateTimeConfiguration.TimeZonesConfiguration zones) => zones.Mode switch
    {
        DateTimeConfiguration.TimeZoneMode.Custom => zones.TimeZones.Contains(timeZone, StringComparer.OrdinalIgnoreCase),

        // The client converts local hours before it sends them.
        DateTimeConfiguration.TimeZoneMode.Local => string.Equals(timeZone, Utc, StringComparison.OrdinalIgnoreCase),
        _ => TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _),
    };
}
