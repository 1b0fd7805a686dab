using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using CaiNamur.Cms.Markdown;
using FsCheck;
using FsCheck.Xunit;
using Ganss.Xss;

namespace CaiNamur.Cms.Tests.Markdown;

[Properties(Arbitrary = [typeof(HostileText)], MaxTest = 1000, EndSize = 60)]
public sealed class MarkdownPropertyTests
{
    private static readonly HashSet<string> ForbiddenTags =
    [
        "script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "button", "textarea", "select", "template", "base", "link", "meta", "noscript",
    ];

    private static readonly HashSet<string> AllowedSchemes = ["http", "https", "mailto", "tel"];

    [Property]
    public void Render_AnyText_GivesNothingThatRuns(HostileText text)
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render(text.Value).Html);

        ShouldBeHarmless(body);
    }

    [Property]
    public void Sanitise_AnyText_GivesNothingThatRuns(HostileText text)
    {
        IElement body = Dom.Body(MarkupServices.RichText.Sanitise(text.Value));

        ShouldBeHarmless(body);
    }

    [Property]
    public void Render_AnyText_GivesBalancedHtml(HostileText text)
    {
        RenderedMarkdown rendered = MarkupServices.Renderer.Render(text.Value);

        ShouldReadBackTheSame(rendered.Body);
        ShouldReadBackTheSame(rendered.Html);
    }

    [Property]
    public void Sanitise_AnyText_GivesBalancedHtml(HostileText text) => ShouldReadBackTheSame(MarkupServices.RichText.Sanitise(text.Value));

    [Property]
    public void Render_AnyText_NeverSkipsAHeadingLevel(HostileText text) => ShouldNotSkipLevels(MarkupServices.Renderer.Render(text.Value).Html);

    [Property]
    public void Sanitise_AnyText_NeverSkipsAHeadingLevel(HostileText text) => ShouldNotSkipLevels(MarkupServices.RichText.Sanitise(text.Value));

    [Property]
    public void Render_AnyText_LinksFootnotesThereAndBack(HostileText text)
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render(text.Value).Html);
        List<IElement> markers = body.QuerySelectorAll("a[role=doc-noteref]").ToList();
        List<IElement> backLinks = body.QuerySelectorAll("a[role=doc-backlink]").ToList();

        foreach (IElement marker in markers)
        {
            IElement note = Target(body, marker);
            note.Matches("section[role=doc-endnotes] > ol > li").ShouldBeTrue();
            note.QuerySelectorAll("a[role=doc-backlink]").Count(back => Target(body, back) == marker).ShouldBe(1);
        }

        backLinks.Count.ShouldBe(markers.Count);
        body.QuerySelectorAll("section[role=doc-endnotes] > ol > li").Length.ShouldBe(markers.Select(marker => marker.GetAttribute("href")).Distinct().Count());
    }

    [Property]
    public void Render_AnyText_GivesEachIdOnce(HostileText text)
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render(text.Value, "champ").Html);

        List<string?> ids = body.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id!.StartsWith("champ-", StringComparison.Ordinal));
    }

    [Property]
    public void Render_TheSameTextTwice_GivesTheSame(HostileText text) =>
        MarkupServices.Renderer.Render(text.Value).ShouldBe(MarkupServices.Renderer.Render(text.Value));

    [Property]
    public void Split_OfTheWhole_GivesTheParts(HostileText text)
    {
        RenderedMarkdown rendered = MarkupServices.Renderer.Render(text.Value);

        RenderedMarkdown.Split(rendered.Html).ShouldBe(rendered);
    }

    private static void ShouldBeHarmless(IElement body)
    {
        body.Attributes.ShouldBeEmpty();
        foreach (IElement element in body.QuerySelectorAll("*"))
        {
            ForbiddenTags.ShouldNotContain(element.LocalName);
            foreach (IAttr attribute in element.Attributes)
            {
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
                attribute.Name.ShouldNotBe("style");
                if (attribute.Name is "href" or "src" or "cite" or "action" or "formaction" or "srcdoc")
                {
                    AllowedSchemes.ShouldContain(new Url(new Url("https://site.example/"), attribute.Value).Scheme);
                }
            }
        }
    }

    private static void ShouldReadBackTheSame(string html) => Dom.Body(html).ChildNodes.ToHtml(HtmlFormatter.Instance).ShouldBe(html);

    private static void ShouldNotSkipLevels(string html)
    {
        int previous = 1;
        foreach (IElement heading in Dom.Body(html).QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            int level = int.Parse(heading.LocalName.AsSpan(1), CultureInfo.InvariantCulture);
            level.ShouldBeInRange(2, previous + 1);
            previous = level;
        }
    }

    private static IElement Target(IElement body, IElement link)
    {
        string id = link.GetAttribute("href")![1..];
        return body.QuerySelectorAll("[id]").Single(element => element.Id == id);
    }
}
