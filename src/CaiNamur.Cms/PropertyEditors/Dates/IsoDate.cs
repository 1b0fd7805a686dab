using System.Globalization;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>
/// Reads ISO 8601 dates only: the lenient parsers of .NET complete "09:00" with today and read "01/02" in two ways.
/// </summary>
internal static class IsoDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Reads a date; without an offset it is taken as UTC.</summary>
    public static bool TryParse(string? text, out DateTimeOffset date)
        => DateTimeOffset.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);

    /// <summary>Reads the day and hour on the wall, leaving any offset aside.</summary>
    public static bool TryParseWallTime(string? text, out DateTime wallTime)
    {
        var parsed = TryParse(text, out var date);
        wallTime = date.DateTime;
        return parsed;
    }

    /// <summary>Tells whether a readable date names its offset.</summary>
    public static bool HasOffset(string text)
        => DateTime.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            && date.Kind is not DateTimeKind.Unspecified;
}
