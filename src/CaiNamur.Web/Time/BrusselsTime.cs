namespace CaiNamur.Web.Time;

/// <summary>The clock on the wall in Belgium. Editors enter and visitors read its hours; everything is compared as instants.</summary>
public static class BrusselsTime
{
    /// <summary>The time zone of all hours on the site.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>
    /// The instant at which the wall clock shows <paramref name="wallClock"/>. In the hour that autumn repeats this is the first of the two;
    /// a time that spring skips counts as the moment the clock would have reached it without the change.
    /// </summary>
    public static DateTimeOffset ToInstant(DateTime wallClock)
    {
        DateTime local = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        if (Zone.IsAmbiguousTime(local))
        {
            return new DateTimeOffset(local, Zone.GetAmbiguousTimeOffsets(local).Max());
        }

        TimeSpan offset = Zone.IsInvalidTime(local) ? Zone.BaseUtcOffset : Zone.GetUtcOffset(local);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), Zone);
    }

    /// <summary>What the wall clock shows at <paramref name="instant"/>.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The day it is in Belgium at <paramref name="instant"/>.</summary>
    public static DateOnly DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant at which <paramref name="day"/> begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => ToInstant(day.ToDateTime(TimeOnly.MinValue));
}
