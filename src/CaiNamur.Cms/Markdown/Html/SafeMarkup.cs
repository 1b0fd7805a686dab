using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using Ganss.Xss;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Parses HTML that anyone may have written into a document of which every element and attribute is on the allow-list.</summary>
internal sealed class SafeMarkup(ILogger<SafeMarkup> logger)
{
    private const int MaximumDepth = 256;
    private const int MaximumRounds = 5;

    private readonly HtmlSanitizer _sanitizer = MarkupAllowList.CreateSanitizer();

    /// <summary>
    /// The document is stable: written and parsed again it is the same, so that a browser sees the tree that was checked and no other.
    /// </summary>
    public IHtmlDocument Parse(string html)
    {
        IHtmlDocument document = ParseOnce(html);
        string written = SerialiseContent(document.Body!);
        for (int round = 1; round < MaximumRounds; round++)
        {
            document = ParseOnce(written);
            string again = SerialiseContent(document.Body!);
            if (again == written)
            {
                return document;
            }

            written = again;
        }

        logger.MarkupNotStable(html.Length);
        return ParseOnce(PlainText.ToHtml(document.Body!.TextContent));
    }

    public static string Serialise(INode node) => node.ToHtml(HtmlFormatter.Instance);

    public static string SerialiseContent(IElement element) => element.ChildNodes.ToHtml(HtmlFormatter.Instance);

    private IHtmlDocument ParseOnce(string html)
    {
        HtmlParser parser = new(new HtmlParserOptions
        {
            MaximumDepth = MaximumDepth,
            SkipComments = true,
            ShouldEmitAttribute = ShouldEmitAttribute,
        });
        IHtmlDocument document = parser.ParseDocument("<!doctype html><html><body>" + html);
        foreach (IElement element in document.Body!.QuerySelectorAll("*").Where(MarkupAllowList.GoesWithItsContent).ToList())
        {
            element.Remove();
        }

        _sanitizer.SanitizeDom(document, document.Body);
        OrphanItems.Rename(document.Body);
        return document;
    }

    // Formatting elements that differ only in their attributes make the parser copy all of them into every following paragraph,
    // so that a short text could grow to millions of elements. Without attributes it keeps at most three alike.
    private static bool ShouldEmitAttribute(ref StructHtmlToken token, ReadOnlyMemory<char> attributeName) =>
        !MarkupAllowList.IsFormatting(token.Name.Memory.Span) && MarkupAllowList.IsAttribute(attributeName.Span);
}
