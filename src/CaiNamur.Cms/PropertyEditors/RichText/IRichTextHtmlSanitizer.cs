namespace CaiNamur.Cms.PropertyEditors.RichText;

/// <summary>Cleans the HTML of rich text before it reaches a page.</summary>
public interface IRichTextHtmlSanitizer
{
    /// <summary>Gives HTML that runs nothing and leaves nothing open.</summary>
    string Sanitize(string html);
}
