using System.Globalization;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Numbers;

/// <summary>The ends of a slider as the client knows them; equal ends are a single number.</summary>
internal sealed class SliderValue
{
    // Far beyond any scale, and small enough that a difference never overflows.
    private const decimal Bound = 1_000_000_000_000_000m;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public decimal? From { get; init; }

    public decimal? To { get; init; }

    /// <summary>Reads the client's object, a plain number, or the stored text ("5" or "5,10").</summary>
    public static SliderValue? Read(object? value) => value switch
    {
        null => null,
        string text when !text.TrimStart().StartsWith('{') => ReadText(text),
        IConvertible number and not string => ReadText(number.ToString(CultureInfo.InvariantCulture)),
        _ => EditorJson.Read<SliderValue>(value)?.Completed(),
    };

    /// <summary>The stored text, which Core's value converter reads.</summary>
    public override string ToString() => From == To
        ? string.Create(CultureInfo.InvariantCulture, $"{From}")
        : string.Create(CultureInfo.InvariantCulture, $"{From},{To}");

    private static SliderValue? ReadText(string text)
    {
        var ends = text.Split(',');
        if (ends.Length > 2 || !TryReadNumber(ends[0], out var from))
        {
            return null;
        }

        if (ends.Length is 1)
        {
            return new SliderValue { From = from, To = from };
        }

        return TryReadNumber(ends[1], out var to)
            ? new SliderValue { From = from, To = to }
            : null;
    }

    private static bool TryReadNumber(string text, out decimal number)
        => decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && IsOnAnyScale(number);

    private static bool IsOnAnyScale(decimal number) => number is >= -Bound and <= Bound;

    private SliderValue? Completed()
    {
        var from = From ?? To;
        var to = To ?? From;
        return from is { } start && to is { } end && IsOnAnyScale(start) && IsOnAnyScale(end)
            ? new SliderValue { From = start, To = end }
            : null;
    }
}
