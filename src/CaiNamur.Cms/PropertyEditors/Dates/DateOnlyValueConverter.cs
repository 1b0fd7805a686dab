using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>Gives a day as <see cref="DateOnly"/>.</summary>
public sealed class DateOnlyValueConverter()
    : ZonedDateValueConverter<DateOnly>(Constants.PropertyEditors.Aliases.DateOnly, DateTimeFormat.DateOnly)
{
    private protected override DateOnly Convert(DateTimeOffset date) => DateOnly.FromDateTime(date.DateTime);
}
