namespace CaiNamur.Cms.Markdown;

/// <summary>The last resort for a text that cannot be shown as it was meant: its words, with its line breaks, and nothing else.</summary>
internal static class PlainText
{
    public static string ToHtml(string text)
    {
        string encoded = text
            .Replace('\0', '\ufffd')
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\u00a0", "&nbsp;", StringComparison.Ordinal)
            .ReplaceLineEndings("<br>");
        return $"<p>{encoded}</p>";
    }
}
