using CaiNamur.Cms.Markdown;
using Microsoft.AspNetCore.Html;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Web.Pages;

/// <summary>A text, and apart from it its footnotes: they stand at the end of the page. The HTML was sanitised when it was made.</summary>
internal sealed record RichBody(IHtmlContent? Text, IHtmlContent? Notes)
{
    public static RichBody Split(IHtmlEncodedString? source)
    {
        string? html = source?.ToHtmlString();
        if (string.IsNullOrWhiteSpace(html))
        {
            return new RichBody(null, null);
        }

        RenderedMarkdown parts = RenderedMarkdown.Split(html);
        return new RichBody(new HtmlString(parts.Body), parts.Notes.Length == 0 ? null : new HtmlString(parts.Notes));
    }

    /// <summary>A text whose footnotes stay where they are.</summary>
    public static IHtmlContent? Whole(IHtmlEncodedString? source) =>
        source?.ToHtmlString() is { } html && !string.IsNullOrWhiteSpace(html) ? new HtmlString(html) : null;
}
