using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The query part of an image's address, in the words that Umbraco's own images use. Each command has exactly one spelling.</summary>
internal static partial class ImageQuery
{
    public const string Signature = "s";
    public const string Version = "v";

    private const int Decimals = 4;

    private static readonly HashSet<string> CommandNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "width", "height", "rmode", "ranchor", "rxy", "cc", "format", "quality",
    };

    /// <summary>Whether the query asks for a processed image; anything else in it (campaign tags and the like) does not matter to an original.</summary>
    public static bool AsksForProcessing(IEnumerable<string> names) =>
        names.Any(name => CommandNames.Contains(name) || string.Equals(name, Signature, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the query without its signature. False for a name that is unknown or comes twice, and for a value out of bounds.</summary>
    public static bool TryParse(IEnumerable<KeyValuePair<string, string>> query, int maximumSide, [NotNullWhen(true)] out ImageCommand? command)
    {
        command = new ImageCommand();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string name, string value) in query)
        {
            if (!seen.Add(name) || Apply(command, name, value, maximumSide) is not { } next)
            {
                command = null;
                return false;
            }

            command = next;
        }

        return true;
    }

    /// <summary>Takes over what is known and in bounds, and leaves the rest.</summary>
    public static ImageCommand Merge(ImageCommand command, IEnumerable<KeyValuePair<string, string>> query, int maximumSide) =>
        query.Aggregate(command, (merged, pair) => Apply(merged, pair.Key, pair.Value, maximumSide) ?? merged);

    /// <summary>The one spelling of a command, without <c>?</c> and without signature; empty for a command that asks for nothing.</summary>
    public static string Write(ImageCommand command)
    {
        StringBuilder query = new();
        Append(query, "width", command.Width);
        Append(query, "height", command.Height);
        Append(query, "rmode", command.Mode == ImageResizeMode.Crop ? null : NameOf(command.Mode));
        Append(query, "ranchor", command.Anchor == ImageAnchor.Center ? null : NameOf(command.Anchor));
        Append(query, "rxy", command.FocalPoint is { } point ? Join(point.Left, point.Top) : null);
        Append(query, "cc", command.Crop is { } crop ? Join(crop.Left, crop.Top, crop.Right, crop.Bottom) : null);
        Append(query, "format", command.Output == ImageOutput.Auto ? null : NameOf(command.Output));
        Append(query, "quality", command.Quality);
        Append(query, Version, command.Version);
        return query.ToString();
    }

    public static bool IsVersion(string value) => VersionPattern().IsMatch(value);

    private static ImageCommand? Apply(ImageCommand command, string name, string value, int maximumSide) => name switch
    {
        "width" => Number(value, maximumSide) is { } width ? command with { Width = width } : null,
        "height" => Number(value, maximumSide) is { } height ? command with { Height = height } : null,
        "quality" => Number(value, 100) is { } quality ? command with { Quality = quality } : null,
        "rmode" => Name<ImageResizeMode>(value) is { } mode ? command with { Mode = mode } : null,
        "ranchor" => Name<ImageAnchor>(value) is { } anchor ? command with { Anchor = anchor } : null,
        "format" => Output(value) is { } output ? command with { Output = output } : null,
        "rxy" => Parts(value, 2) is [var left, var top] ? command with { FocalPoint = new ImagePoint(left, top) } : null,
        "cc" => Parts(value, 4) is [var left, var top, var right, var bottom] && left + right < 1 && top + bottom < 1
            ? command with { Crop = new ImageInsets(left, top, right, bottom) }
            : null,
        Version => IsVersion(value) ? command with { Version = value } : null,
        _ => null,
    };

    private static int? Number(string value, int maximum) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= maximum ? number : null;

    private static T? Name<T>(string value)
        where T : struct, Enum =>
        value.Length > 0 && char.IsAsciiLetter(value[0]) && Enum.TryParse(value, ignoreCase: true, out T parsed) && Enum.IsDefined(parsed) ? parsed : null;

    private static ImageOutput? Output(string value) => value == "jpg" ? ImageOutput.Jpeg : Name<ImageOutput>(value);

    private static decimal[] Parts(string value, int count)
    {
        string[] texts = value.Split(',', count + 1);
        decimal[] parts = new decimal[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (!decimal.TryParse(texts[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal part) || part is < 0 or > 1)
            {
                return [];
            }

            parts[i] = decimal.Round(part, Decimals);
        }

        return parts;
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Join(params ReadOnlySpan<decimal> parts)
    {
        string[] texts = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            texts[i] = decimal.Round(parts[i], Decimals).ToString("0.####", CultureInfo.InvariantCulture);
        }

        return string.Join(',', texts);
    }

    private static void Append(StringBuilder query, string name, int? value) =>
        Append(query, name, value?.ToString(CultureInfo.InvariantCulture));

    private static void Append(StringBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Append(query.Length == 0 ? string.Empty : "&").Append(name).Append('=').Append(value);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex VersionPattern();
}
