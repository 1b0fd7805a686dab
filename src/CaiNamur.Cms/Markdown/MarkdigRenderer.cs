using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaiNamur.Cms.Markdown.Html;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Markdown;

internal sealed class MarkdigRenderer(SafeMarkup safeMarkup, MarkupFinish finish, ILogger<MarkdigRenderer> logger) : IMarkdownRenderer
{
    private readonly MarkdownPipeline _pipeline = MarkdownPipelines.Create();

    public RenderedMarkdown Render(string? markdown, string? idPrefix = null)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return RenderedMarkdown.Empty;
        }

        IdRegistry ids = new(idPrefix);
        byte[] bytes = Encoding.UTF8.GetBytes(markdown);
        string notePrefix = idPrefix ?? $"n{Hash(bytes)}";

        // Decoded again the text is well-formed UTF-16; half a surrogate pair in an address makes Markdig throw.
        if (ToHtml(Encoding.UTF8.GetString(bytes)) is not { } source)
        {
            logger.MarkdownNestedTooDeeply(markdown.Length);
            return new RenderedMarkdown(PlainText.ToHtml(markdown), string.Empty);
        }

        using IHtmlDocument page = safeMarkup.Parse(source.Body);
        IElement body = page.Body!;
        Dictionary<int, IElement> notes = source.Notes.ToDictionary(note => note.Key, note => (IElement)safeMarkup.Parse(note.Value).Body!);

        finish.PrepareHeadings(body, ids, HeadingOutline.FirstLevelOfPage);
        foreach (IElement note in notes.Values)
        {
            finish.PrepareHeadings(note, ids, HeadingOutline.FirstLevelOfPage + 1);
        }

        IElement? section = FootnoteSection.Append(body, notes, notePrefix, ids);
        finish.Apply(body, ids);

        string notesHtml = string.Empty;
        if (section is not null)
        {
            notesHtml = SafeMarkup.Serialise(section);
            section.Remove();
        }

        return new RenderedMarkdown(SafeMarkup.SerialiseContent(body), notesHtml);
    }

    private MarkdownHtml? ToHtml(string markdown)
    {
        try
        {
            MarkdownDocument document = MarkdownParser.Parse(markdown, _pipeline);
            TableAlignment.Apply(document);
            List<Footnote> footnotes = TakeFootnotes(document);
            return new MarkdownHtml(ToHtml(document), footnotes.ToDictionary(note => note.Order, ToHtml));
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that the text is nested deeper than MaximumNestingDepth.
            return null;
        }
    }

    // Notes are rendered and sanitised one by one, so that HTML left open in the text cannot swallow them.
    private static List<Footnote> TakeFootnotes(MarkdownDocument document)
    {
        List<FootnoteGroup> groups = document.OfType<FootnoteGroup>().ToList();
        groups.ForEach(group => document.Remove(group));
        return groups.SelectMany(group => group.OfType<Footnote>()).Where(note => note.Order > 0).ToList();
    }

    private string ToHtml(ContainerBlock block)
    {
        using StringWriter writer = new();
        HtmlRenderer renderer = new(writer);
        _pipeline.Setup(renderer);
        renderer.WriteChildren(block);
        return writer.ToString();
    }

    private static string Hash(byte[] text) => Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 4));

    private sealed record MarkdownHtml(string Body, IReadOnlyDictionary<int, string> Notes);
}
