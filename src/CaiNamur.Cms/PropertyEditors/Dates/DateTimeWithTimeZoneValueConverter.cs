using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>Gives an instant as <see cref="DateTimeOffset"/>.</summary>
public sealed class DateTimeWithTimeZoneValueConverter()
    : ZonedDateValueConverter<DateTimeOffset>(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, DateTimeFormat.WithTimeZone)
{
    private protected override DateTimeOffset Convert(DateTimeOffset date) => date;
}
