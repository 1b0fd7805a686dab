using System.Drawing;
using System.Globalization;
using System.Xml;
using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.Imaging.Dimensions;

/// <summary>Reads the size of a drawing from its width and height, or else from its view box.</summary>
internal sealed class SvgDimensionExtractor : ISvgDimensionExtractor
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const double MaximumSide = 100_000;

    private static readonly XmlReaderSettings ReaderSettings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = 1_000_000,
        CloseInput = false,
    };

    // CSS pixels a unit.
    private static readonly Dictionary<string, double> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        [string.Empty] = 1,
        ["px"] = 1,
        ["pt"] = 96d / 72,
        ["pc"] = 16,
        ["in"] = 96,
        ["cm"] = 96 / 2.54,
        ["mm"] = 9.6 / 2.54,
    };

    public Size? GetDimensions(Stream stream)
    {
        long start = stream.CanSeek ? stream.Position : 0;
        try
        {
            using XmlReader reader = XmlReader.Create(stream, ReaderSettings);
            return reader.MoveToContent() == XmlNodeType.Element && reader is { LocalName: "svg", NamespaceURI: SvgNamespace } ? Read(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
        finally
        {
            if (stream.CanSeek)
            {
                stream.Position = start;
            }
        }
    }

    private static Size? Read(XmlReader svg)
    {
        double? width = Length(svg.GetAttribute("width"));
        double? height = Length(svg.GetAttribute("height"));
        (double Width, double Height)? box = ViewBox(svg.GetAttribute("viewBox"));
        return (width, height, box) switch
        {
            ({ } w, { } h, _) => ToSize(w, h),
            ({ } w, null, { } b) => ToSize(w, w * b.Height / b.Width),
            (null, { } h, { } b) => ToSize(h * b.Width / b.Height, h),
            (null, null, { } b) => ToSize(b.Width, b.Height),
            _ => null,
        };
    }

    private static double? Length(string? text)
    {
        string trimmed = text?.Trim() ?? string.Empty;
        int unitStart = trimmed.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return Units.TryGetValue(trimmed[unitStart..].TrimStart('.').Trim(), out double factor) ? Positive(Parse(trimmed.AsSpan(0, unitStart)) * factor) : null;
    }

    private static (double Width, double Height)? ViewBox(string? text)
    {
        string[] parts = (text ?? string.Empty).Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Positive(Parse(parts[2])) is { } width && Positive(Parse(parts[3])) is { } height ? (width, height) : null;
    }

    private static double? Parse(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    private static double? Positive(double? value) => value is > 0 and < MaximumSide ? value : null;

    private static Size? ToSize(double width, double height) =>
        width < MaximumSide && height < MaximumSide ? new Size(Math.Max(1, (int)Math.Round(width)), Math.Max(1, (int)Math.Round(height))) : null;
}
