using System.Globalization;

namespace CaiNamur.Web.Time;

/// <summary>Dates and hours as they are written in Belgian French. Parts that belong together are joined by no-break spaces.</summary>
public static class FrenchDate
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>The culture of all that the site formats.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-BE");

    /// <summary>« 1er mars 2027 ».</summary>
    public static string Day(DateOnly day) => $"{DayOfMonth(day)}{NoBreakSpace}{Month(day)}{NoBreakSpace}{day.Year}";

    /// <summary>« lundi 1er mars 2027 ».</summary>
    public static string Full(DateOnly day) => $"{day.ToString("dddd", Culture)} {Day(day)}";

    /// <summary>« mars 2027 ».</summary>
    public static string MonthAndYear(DateOnly day) => $"{Month(day)}{NoBreakSpace}{day.Year}";

    /// <summary>« 9 h », « 13 h 30 ».</summary>
    public static string Hour(TimeOnly time) => time.Minute == 0
        ? $"{time.Hour}{NoBreakSpace}h"
        : $"{time.Hour}{NoBreakSpace}h{NoBreakSpace}{time.Minute:00}";

    /// <summary>« de 9 h à 12 h 30 ».</summary>
    public static string Hours(TimeOnly from, TimeOnly to) => $"de {Hour(from)} à {Hour(to)}";

    /// <summary>The name of a month: « mars ».</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM", Culture);

    /// <summary>The name of a month where there is little room: « janv. ».</summary>
    public static string ShortMonth(DateOnly day) => day.ToString("MMM", Culture);

    /// <summary>What a machine reads in a <c>datetime</c> attribute.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a machine reads in a <c>datetime</c> attribute.</summary>
    public static string Machine(DateTimeOffset instant) => BrusselsTime.At(instant).ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    private static string DayOfMonth(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(Culture);
}
