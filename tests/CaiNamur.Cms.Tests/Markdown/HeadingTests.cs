namespace CaiNamur.Cms.Tests.Markdown;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("# A\n## B\n### C", "2 3 4")]
    [InlineData("## A\n### B\n## C", "2 3 2")]
    [InlineData("### A\n# B\n## C", "2 2 3")]
    [InlineData("## A\n##### B\n### C\n#### D", "2 3 3 4")]
    [InlineData("# A\n## B\n### C\n#### D\n##### E\n###### F", "2 3 4 5 6 6")]
    [InlineData("<h4>A</h4>\n\n## B\n\n> ###### C", "2 2 3")]
    public void Render_Headings_FormAnOutlineBelowThePageTitle(string markdown, string levels)
    {
        string html = MarkupServices.Renderer.Render(markdown).Html;

        string.Join(' ', Dom.Body(html).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1])).ShouldBe(levels);
    }

    [Theory]
    [InlineData("## Parcours d'intégration", "parcours-dintegration")]
    [InlineData("## Où ? À l’école & au cœur", "ou-a-lecole-au-coeur")]
    [InlineData("## **Gras** et `code`", "gras-et-code")]
    [InlineData("## ???", "titre")]
    [InlineData("## Avec note [^1]\n\n[^1]: n", "avec-note")]
    public void Render_Heading_HasAReadableAsciiId(string markdown, string id)
    {
        string html = MarkupServices.Renderer.Render(markdown).Body;

        Dom.Body(html).QuerySelector("h2")!.Id.ShouldBe(id);
    }

    [Fact]
    public void Render_HeadingsAlike_GetDifferentIds()
    {
        string html = MarkupServices.Renderer.Render("## Quand\n## Quand\n## Quand").Html;

        Dom.Body(html).QuerySelectorAll("h2").Select(heading => heading.Id).ShouldBe(["quand", "quand-2", "quand-3"]);
    }

    [Fact]
    public void Render_WithPrefix_LinksWithinTheTextFollow()
    {
        string html = MarkupServices.Renderer.Render("[Voir](#quand)\n\n## Quand", "corps").Html;

        html.ShouldBe("<p><a href=\"#corps-quand\">Voir</a></p>\n<h2 id=\"corps-quand\">Quand</h2>\n");
    }

    [Fact]
    public void Render_HeadingWithoutWords_IsLeftOut()
    {
        MarkupServices.Renderer.Render("#\n\nTexte").Html.Trim().ShouldBe("<p>Texte</p>");
    }

    [Fact]
    public void Render_BadPrefix_IsRefused()
    {
        Should.Throw<ArgumentException>(() => MarkupServices.Renderer.Render("Texte", "\" onclick"));
    }
}
