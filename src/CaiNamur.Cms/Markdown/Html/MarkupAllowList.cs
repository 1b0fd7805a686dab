using AngleSharp.Dom;
using Ganss.Xss;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>What an author's HTML may hold. No style, class, role or event: how content looks and behaves is the site's matter.</summary>
internal static class MarkupAllowList
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private static readonly string[] Tags =
    [
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn",
        "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark",
        "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
        "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",

        // Places of blocks in rich text, which the value converter fills.
        "umb-rte-block", "umb-rte-block-inline",
    ];

    private static readonly string[] Attributes =
    [
        "abbr", "align", "alt", "cite", "colspan", "datetime", "dir", "headers", "height", "href", "hreflang", "id", "lang", "open",
        "reversed", "rowspan", "scope", "span", "src", "start", "target", "title", "value", "width", "data-content-key",
        FootnoteMarkerRenderer.Attribute,
    ];

    private static readonly string[] UriAttributes = ["cite", "href", "src"];

    // Elements whose content is no text for readers, or that let through what could not stand in the text without them.
    private static readonly HashSet<string> WithTheirContent = new(StringComparer.OrdinalIgnoreCase)
    {
        "applet", "audio", "button", "canvas", "dialog", "embed", "frame", "frameset", "iframe", "input", "link", "marquee", "meta",
        "noembed", "noframes", "noscript", "object", "option", "param", "plaintext", "portal", "script", "select", "source", "style",
        "template", "textarea", "title", "track", "video", "xmp",
    };

    private static readonly HashSet<string> FormattingTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private static readonly HashSet<string> AttributeSet = new(Attributes, StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AttributeLookup = AttributeSet.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingLookup = FormattingTags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an element is dropped whole; other elements that are not on the list leave their content behind.</summary>
    public static bool GoesWithItsContent(IElement element) =>
        element.NamespaceUri != NamespaceNames.HtmlUri || WithTheirContent.Contains(element.LocalName);

    public static bool IsAttribute(ReadOnlySpan<char> name) => AttributeLookup.Contains(name);

    public static bool IsFormatting(ReadOnlySpan<char> tag) => FormattingLookup.Contains(tag);

    public static HtmlSanitizer CreateSanitizer()
    {
        HtmlSanitizerOptions options = HtmlSanitizerOptions.Empty();
        options.AllowedTags.UnionWith(Tags);
        options.AllowedAttributes.UnionWith(Attributes);
        options.UriAttributes.UnionWith(UriAttributes);
        options.AllowedSchemes.UnionWith(Schemes);
        return new HtmlSanitizer(options) { KeepChildNodes = true };
    }
}
