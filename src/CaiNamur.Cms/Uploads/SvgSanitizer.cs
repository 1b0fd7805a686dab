using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CaiNamur.Cms.Uploads;

/// <summary>
/// Keeps of a drawing what draws. Scripts, event handlers, foreign content and references to elsewhere are left out; what is not on the
/// lists is left out too, so that what a later version of SVG brings cannot slip through.
/// </summary>
/// <remarks>Source: SVG 2 (W3C), element and attribute index.</remarks>
internal static partial class SvgSanitizer
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "image", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "switch",
        "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "style", "view",
    };

    /// <summary>Attributes that may name a place: only one inside the drawing, or a picture that it carries with it.</summary>
    private static readonly HashSet<string> References = new(StringComparer.Ordinal) { "href", "src" };

    /// <summary>Cleans a drawing.</summary>
    /// <param name="content">The file.</param>
    /// <param name="clean">The cleaned drawing, in UTF-8.</param>
    /// <returns>Whether it is a drawing at all.</returns>
    public static bool TryClean(Stream content, [NotNullWhen(true)] out byte[]? clean)
    {
        ArgumentNullException.ThrowIfNull(content);
        clean = null;
        XDocument document;
        try
        {
            // Nothing outside of the file is ever read, and no entity is expanded.
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024, CloseInput = false });
            document = XDocument.Load(reader);
        }
        catch (Exception fault) when (fault is XmlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }

        if (document.Root is not { } root || root.Name != XName.Get("svg", Svg))
        {
            return false;
        }

        document.Nodes().Where(node => node is not XElement).ToList().ForEach(node => node.Remove());
        Clean(root);
        clean = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
        return true;
    }

    private static void Clean(XElement element)
    {
        foreach (XNode node in element.Nodes().ToList())
        {
            switch (node)
            {
                case XElement child when child.Name.NamespaceName == Svg && Elements.Contains(child.Name.LocalName):
                    Clean(child);
                    break;
                case XText:
                    break;
                default:
                    node.Remove();
                    break;
            }
        }

        foreach (XAttribute attribute in element.Attributes().Where(attribute => !IsHarmless(attribute)).ToList())
        {
            attribute.Remove();
        }

        if (element.Name.LocalName == "style" && !IsHarmlessStyle(element.Value))
        {
            element.Remove();
        }
    }

    private static bool IsHarmless(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            return true;
        }

        string name = attribute.Name.LocalName;
        string space = attribute.Name.NamespaceName;
        if (space.Length > 0 && space != XLink && space != XNamespace.Xml.NamespaceName)
        {
            return false;
        }

        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name == "base")
        {
            return false;
        }

        return References.Contains(name) ? IsInside(attribute.Value) : IsHarmlessStyle(attribute.Value);
    }

    private static bool IsInside(string reference)
    {
        string target = reference.Trim();
        return target.StartsWith('#') || EmbeddedPicture().IsMatch(target);
    }

    /// <summary>Style sheets may not load anything, nor hide what they do behind escapes.</summary>
    private static bool IsHarmlessStyle(string value)
        => !value.Contains('\\', StringComparison.Ordinal)
            && !value.Contains("@import", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("expression", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("/*", StringComparison.Ordinal)
            && Locations().Matches(value).All(match => IsInside(match.Groups["target"].Value.Trim(' ', '"', '\'')));

    [GeneratedRegex(@"url\s*\((?<target>[^)]*)\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Locations();

    [GeneratedRegex(@"^data:image/(png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedPicture();
}
