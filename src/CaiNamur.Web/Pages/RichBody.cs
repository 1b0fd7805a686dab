using Microsoft.AspNetCore.Html;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Web.Pages;

/// <summary>A text, and apart from it its footnotes: they stand at the end of the page. The HTML was sanitised when it was made.</summary>
internal sealed record RichBody(IHtmlContent? Text, IHtmlContent? Notes)
{
    private const string NotesOpeningTag = "<section class=\"cai-notes\"";

    public static RichBody Split(IHtmlEncodedString? source)
    {
        string? html = source?.ToHtmlString();
        if (string.IsNullOrWhiteSpace(html))
        {
            return new RichBody(null, null);
        }

        int start = html.LastIndexOf(NotesOpeningTag, StringComparison.Ordinal);
        return start < 0
            ? new RichBody(new HtmlString(html), null)
            : new RichBody(new HtmlString(html[..start]), new HtmlString(html[start..]));
    }

    /// <summary>A text whose footnotes stay where they are.</summary>
    public static IHtmlContent? Whole(IHtmlEncodedString? source) =>
        source?.ToHtmlString() is { } html && !string.IsNullOrWhiteSpace(html) ? new HtmlString(html) : null;
}
