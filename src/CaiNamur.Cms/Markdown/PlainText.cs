using System.Text.Encodings.Web;

namespace CaiNamur.Cms.Markdown;

/// <summary>The last resort for a text that cannot be shown as it was meant: its words, with its line breaks, and nothing else.</summary>
internal static class PlainText
{
    public static string ToHtml(string text)
    {
        string encoded = HtmlEncoder.Default.Encode(text.ReplaceLineEndings("\n"));
        return $"<p>{encoded.Replace("&#xA;", "<br>", StringComparison.Ordinal)}</p>";
    }
}
