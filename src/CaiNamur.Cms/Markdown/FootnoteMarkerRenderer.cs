using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CaiNamur.Cms.Markdown;

/// <summary>
/// Writes an empty marker where a note is referred to. <see cref="FootnoteSection"/> makes the links once everything is sanitised,
/// when it is known which notes the text still refers to.
/// </summary>
internal sealed class FootnoteMarkerRenderer : HtmlObjectRenderer<FootnoteLink>
{
    public const string Attribute = "data-note";

    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (obj.IsBackLink)
        {
            return;
        }

        string order = obj.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        renderer.Write($"<sup {Attribute}=\"{order}\"></sup>");
    }
}
