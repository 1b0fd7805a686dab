using System.Net;
using System.Text.RegularExpressions;

namespace CaiNamur.Cms.Search.Text;

/// <summary>Leaves of a stored text what a reader would read.</summary>
internal static class PlainWords
{
    private const string UdiScheme = "umb://";

    // These patterns meet whatever editors type: their time grows with the text and not faster.
    private static readonly Regex Tag = new("<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex LinkTarget = new(@"\]\([^()\s]*(\s+""[^""]*"")?\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Any text; references to other items are none.</summary>
    public static string Of(string text) => IsReference(text) ? string.Empty : text;

    public static string OfHtml(string? html) => html is null ? string.Empty : WebUtility.HtmlDecode(Tag.Replace(html, " ")).Trim();

    /// <summary>Markdown with its signs, which are no words, but without the addresses that links go to.</summary>
    public static string OfMarkdown(string markdown) => OfHtml(LinkTarget.Replace(markdown, "] "));

    // Keys and UDIs, alone, listed with commas, or in the JSON of pickers.
    private static bool IsReference(string text)
        => text.StartsWith(UdiScheme, StringComparison.Ordinal)
            || Guid.TryParse(text, out _)
            || (text.StartsWith('[') && text.Contains("key\"", StringComparison.OrdinalIgnoreCase));
}
