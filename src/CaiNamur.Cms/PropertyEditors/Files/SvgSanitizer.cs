using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>
/// Reduces a drawing to what draws: an SVG file opened by itself is a document that can run scripts and load other files.
/// </summary>
internal static partial class SvgSanitizer
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "a", "circle", "clipPath", "defs", "desc", "ellipse", "g", "image", "line", "linearGradient", "marker", "mask",
        "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol",
        "text", "textPath", "title", "tspan", "use", "view",
        "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
        "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
        "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting",
        "feSpotLight", "feTile", "feTurbulence",
    };

    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly XmlWriterSettings WriterSettings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
    };

    /// <summary>Gives the drawing itself when it is harmless, and else a cleaned copy; <c>null</c> when it is not well-formed SVG.</summary>
    public static MemoryStream? Sanitize(Stream drawing)
    {
        var original = new MemoryStream();
        drawing.CopyTo(original);
        original.Position = 0;
        if (SvgDocument.TryLoad(original) is not { } document)
        {
            return null;
        }

        var hasPrologue = document.Nodes().Any(node => node is not XElement and not XComment) || MayHaveDoctype(original);
        original.Position = 0;
        return Clean(document.Root!) || hasPrologue ? Write(document.Root!) : original;
    }

    // The parser leaves a document type out without a word, and other encodings than UTF-8 hide it from a search.
    private static bool MayHaveDoctype(MemoryStream drawing)
    {
        var bytes = drawing.GetBuffer().AsSpan(0, (int)drawing.Length);
        return bytes.IndexOf("<!DOCTYPE"u8) >= 0 || bytes.Contains((byte)0);
    }

    private static MemoryStream Write(XElement root)
    {
        var clean = new MemoryStream();
        using (var writer = XmlWriter.Create(clean, WriterSettings))
        {
            root.WriteTo(writer);
        }

        clean.Position = 0;
        return clean;
    }

    private static bool Clean(XElement root)
    {
        var elements = root.DescendantsAndSelf().Where(element => !IsAllowed(element)).ToArray();
        var instructions = root.DescendantNodes().OfType<XProcessingInstruction>().ToArray();
        foreach (var node in elements.Concat<XNode>(instructions))
        {
            node.Remove();
        }

        var attributes = root.DescendantsAndSelf()
            .SelectMany(element => element.Attributes().Where(attribute => !IsAllowed(element, attribute)))
            .ToArray();
        foreach (var attribute in attributes)
        {
            attribute.Remove();
        }

        return elements.Length + instructions.Length + attributes.Length > 0;
    }

    private static bool IsAllowed(XElement element)
        => element.Name.Namespace == SvgDocument.Namespace
            && Elements.Contains(element.Name.LocalName)
            && (element.Name.LocalName is not "style" || IsHarmlessCss(element.Value));

    private static bool IsAllowed(XElement element, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            return true;
        }

        var name = attribute.Name;
        if (name.LocalName is "href" && (name.Namespace == XNamespace.None || name.Namespace == XLink))
        {
            return IsAllowedReference(element, attribute.Value.Trim());
        }

        return (name.Namespace == XNamespace.None || name.Namespace == XNamespace.Xml)
            && !name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && IsHarmlessCss(attribute.Value);
    }

    private static bool IsAllowedReference(XElement element, string reference)
        => reference.StartsWith('#') || (element.Name.LocalName is "image" && EmbeddedImage().IsMatch(reference));

    // Escapes could hide any word from the checks, and no drawing needs them.
    private static bool IsHarmlessCss(string css)
        => !css.Contains('\\', StringComparison.Ordinal) && !ForeignCss().IsMatch(css);

    [GeneratedRegex("^data:image/(png|jpe?g|gif|webp);base64,[a-z0-9+/=\\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedImage();

    [GeneratedRegex("@import|@font-face|expression\\s*\\(|javascript:|behavior\\s*:|-moz-binding|image-set\\s*\\(|url\\s*\\(\\s*[\"']?\\s*(?!#)[^\\s\"'#]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignCss();
}
