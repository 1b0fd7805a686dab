using System.Globalization;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Instants as editors in Belgium read them. Parts that belong together are joined by no-break spaces.</summary>
internal static class BrusselsMoment
{
    private const char NoBreakSpace = '\u00a0';

    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-BE");

    /// <summary>« 14 juillet 2027 à 09:30 »; in the hour that autumn repeats, with which of the two it is.</summary>
    public static string Minute(DateTimeOffset instant) => $"{Day(instant)} à{NoBreakSpace}{Clock(instant, "HH:mm")}";

    /// <summary>« à 09:30:00 » on the same day as another instant, else « le 15 juillet 2027 à 08:02:11 ».</summary>
    public static string SecondSeenFrom(DateTimeOffset instant, DateTimeOffset other)
    {
        string clock = $"à{NoBreakSpace}{Clock(instant, "HH:mm:ss")}";
        return Local(instant).Date == Local(other).Date ? clock : $"le {Day(instant)} {clock}";
    }

    private static string Day(DateTimeOffset instant)
    {
        DateTimeOffset local = Local(instant);
        string day = local.Day == 1 ? "1er" : local.Day.ToString(_french);
        return $"{day}{NoBreakSpace}{local.ToString("MMMM", _french)}{NoBreakSpace}{local.Year}";
    }

    private static string Clock(DateTimeOffset instant, string format)
    {
        DateTimeOffset local = Local(instant);
        string clock = local.ToString(format, CultureInfo.InvariantCulture);
        return _zone.IsAmbiguousTime(local.DateTime)
            ? $"{clock} (heure {(_zone.IsDaylightSavingTime(local) ? "d’été" : "d’hiver")})"
            : clock;
    }

    private static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _zone);
}
