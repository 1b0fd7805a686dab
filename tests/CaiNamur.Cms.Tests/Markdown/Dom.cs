using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CaiNamur.Cms.Tests.Markdown;

internal static class Dom
{
    /// <summary>The HTML as a browser reads it in a page.</summary>
    public static IElement Body(string html) => new HtmlParser().ParseDocument("<!doctype html><html><body>" + html).Body!;
}
