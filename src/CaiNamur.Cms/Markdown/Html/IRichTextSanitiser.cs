namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Makes the HTML of the rich text editor fit to be shown. Deterministic and thread-safe; never throws for any text.</summary>
public interface IRichTextSanitiser
{
    /// <summary>
    /// Keeps only what is on the allow-list, levels the headings (from h2, none skipped), marks external links and makes tables
    /// scroll. To be called once links and media are resolved and before blocks are put in place of their <c>umb-rte-block</c>
    /// elements, which are kept with their <c>data-content-key</c>.
    /// </summary>
    /// <param name="html">The HTML; null and blank give an empty text.</param>
    /// <param name="idPrefix">Put before every id, when several fields stand on one page; see <see cref="IMarkdownRenderer.Render"/>.</param>
    string Sanitise(string? html, string? idPrefix = null);
}
