namespace CaiNamur.Cms.Markdown;

/// <summary>Turns the Markdown of a field into HTML that may be shown as it is. Deterministic and thread-safe; never throws for any text.</summary>
public interface IMarkdownRenderer
{
    /// <summary>Renders a text.</summary>
    /// <param name="markdown">The text; null and blank give an empty result.</param>
    /// <param name="idPrefix">
    /// Put before every id (headings, notes) so that several fields can stand on one page. A lower-case letter, then letters, digits
    /// and hyphens. Without it headings get a plain id made of their words, and notes one that comes from the text's hash.
    /// </param>
    RenderedMarkdown Render(string? markdown, string? idPrefix = null);
}
