using System.Globalization;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>How one of the date editors writes its dates for the client, and how it reads what comes back.</summary>
internal abstract class DateTimeFormat
{
    public static DateTimeFormat DateOnly { get; } = new DateOnlyFormat();

    public static DateTimeFormat TimeOnly { get; } = new TimeOnlyFormat();

    public static DateTimeFormat Unspecified { get; } = new UnspecifiedFormat();

    public static DateTimeFormat WithTimeZone { get; } = new WithTimeZoneFormat();

    /// <summary>The key of the message for a text that cannot be read.</summary>
    public virtual string FaultKey => "invalidDate";

    /// <summary>Whether a time zone belongs to the value.</summary>
    public virtual bool HasTimeZone => false;

    /// <summary>Reads the stored text as well as the client's.</summary>
    public abstract bool TryParse(DateTimeValue value, out DateTimeOffset date);

    /// <summary>Writes the date for the client.</summary>
    public abstract string ToEditor(DateTimeOffset date);

    // What has no time zone is stored as UTC.
    private static bool TryParseWallTime(string? text, out DateTimeOffset date)
    {
        var parsed = IsoDate.TryParseWallTime(text, out var wallTime);
        date = new DateTimeOffset(wallTime, TimeSpan.Zero);
        return parsed;
    }

    private sealed class DateOnlyFormat : DateTimeFormat
    {
        public override bool TryParse(DateTimeValue value, out DateTimeOffset date)
        {
            var parsed = TryParseWallTime(value.Date, out date);
            date = new DateTimeOffset(date.Date, TimeSpan.Zero);
            return parsed;
        }

        public override string ToEditor(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed class TimeOnlyFormat : DateTimeFormat
    {
        public override string FaultKey => "invalidTime";

        public override bool TryParse(DateTimeValue value, out DateTimeOffset date)
        {
            if (System.TimeOnly.TryParse(value.Date, CultureInfo.InvariantCulture, out var time))
            {
                date = new DateTimeOffset(System.DateOnly.MinValue, time, TimeSpan.Zero);
                return true;
            }

            var parsed = TryParseWallTime(value.Date, out date);
            date = new DateTimeOffset(System.DateOnly.MinValue, System.TimeOnly.FromTimeSpan(date.TimeOfDay), TimeSpan.Zero);
            return parsed;
        }

        public override string ToEditor(DateTimeOffset date) => date.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private sealed class UnspecifiedFormat : DateTimeFormat
    {
        public override bool TryParse(DateTimeValue value, out DateTimeOffset date) => TryParseWallTime(value.Date, out date);

        public override string ToEditor(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    private sealed class WithTimeZoneFormat : DateTimeFormat
    {
        public override bool HasTimeZone => true;

        public override bool TryParse(DateTimeValue value, out DateTimeOffset date)
        {
            if (!IsoDate.TryParse(value.Date, out date))
            {
                return false;
            }

            // A wall time without an offset (as in the seed) takes the offset that its zone has at that moment.
            if (!IsoDate.HasOffset(value.Date!)
                && value.TimeZone is not null
                && TimeZoneInfo.TryFindSystemTimeZoneById(value.TimeZone, out var zone))
            {
                if (zone.IsInvalidTime(date.DateTime))
                {
                    return false;
                }

                var utc = TimeZoneInfo.ConvertTimeToUtc(date.DateTime, zone);
                date = new DateTimeOffset(utc).ToOffset(zone.GetUtcOffset(utc));
            }

            return true;
        }

        public override string ToEditor(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
