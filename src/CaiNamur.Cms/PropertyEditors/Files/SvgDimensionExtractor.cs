using System.Drawing;
using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Reads the size of a drawing from its width and height, or from its view box.</summary>
internal sealed class SvgDimensionExtractor : ISvgDimensionExtractor
{
    private const double MaximumPixels = 100_000;

    public Size? GetDimensions(Stream stream)
    {
        if (SvgDocument.TryLoad(stream)?.Root is not { } svg)
        {
            return null;
        }

        return Pixels(svg, "width") is { } width && Pixels(svg, "height") is { } height
            ? new Size(width, height)
            : ViewBox(svg);
    }

    private static int? Pixels(XElement svg, string attribute)
    {
        var text = svg.Attribute(attribute)?.Value.Trim();
        return text is null ? null : Round(text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text);
    }

    private static Size? ViewBox(XElement svg)
    {
        var numbers = svg.Attribute("viewBox")?.Value.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return numbers is [_, _, var width, var height] && Round(width) is { } roundWidth && Round(height) is { } roundHeight
            ? new Size(roundWidth, roundHeight)
            : null;
    }

    private static int? Round(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MaximumPixels
            ? (int)Math.Ceiling(number)
            : null;
}
