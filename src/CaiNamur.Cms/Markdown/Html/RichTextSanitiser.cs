using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CaiNamur.Cms.Markdown.Html;

internal sealed class RichTextSanitiser(SafeMarkup safeMarkup, MarkupFinish finish) : IRichTextSanitiser
{
    public string Sanitise(string? html, string? idPrefix = null)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return string.Empty;
        }

        IdRegistry ids = new(idPrefix);
        using IHtmlDocument document = safeMarkup.Parse(html);
        IElement body = document.Body!;
        finish.PrepareHeadings(body, ids, HeadingOutline.FirstLevelOfPage);
        finish.Apply(body, ids);
        return SafeMarkup.SerialiseContent(body);
    }
}
