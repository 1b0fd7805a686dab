using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>Gives a day and an hour as <see cref="DateTime"/> without a kind.</summary>
public sealed class DateTimeUnspecifiedValueConverter()
    : ZonedDateValueConverter<DateTime>(Constants.PropertyEditors.Aliases.DateTimeUnspecified, DateTimeFormat.Unspecified)
{
    private protected override DateTime Convert(DateTimeOffset date) => DateTime.SpecifyKind(date.DateTime, DateTimeKind.Unspecified);
}
