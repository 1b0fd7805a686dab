using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>Gives an hour of the day as <see cref="TimeOnly"/>.</summary>
public sealed class TimeOnlyValueConverter()
    : ZonedDateValueConverter<TimeOnly>(Constants.PropertyEditors.Aliases.TimeOnly, DateTimeFormat.TimeOnly)
{
    private protected override TimeOnly Convert(DateTimeOffset date) => TimeOnly.FromTimeSpan(date.TimeOfDay);
}
