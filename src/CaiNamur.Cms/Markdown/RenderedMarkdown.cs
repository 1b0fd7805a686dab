namespace CaiNamur.Cms.Markdown;

/// <summary>The HTML of a text, with its footnotes apart: a page may show them further down than the text.</summary>
public sealed record RenderedMarkdown(string Body, string Notes)
{
    /// <summary>What a text without content becomes.</summary>
    public static RenderedMarkdown Empty { get; } = new(string.Empty, string.Empty);

    /// <summary>The whole: the text, then its notes.</summary>
    public string Html => Body + Notes;

    /// <summary>Takes apart again what <see cref="Html"/> put together.</summary>
    public static RenderedMarkdown Split(string html)
    {
        ArgumentNullException.ThrowIfNull(html);

        // Only the renderer writes roles and classes: the sanitiser leaves none of an author's, so this is the section or nothing.
        int start = html.LastIndexOf(FootnoteSection.OpeningTag, StringComparison.Ordinal);
        return start < 0 ? new RenderedMarkdown(html, string.Empty) : new RenderedMarkdown(html[..start], html[start..]);
    }
}
