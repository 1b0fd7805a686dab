using AngleSharp.Dom;

namespace CaiNamur.Cms.Tests.Markdown;

public sealed class MarkdownSyntaxTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void Render_Blank_IsEmpty(string? markdown)
    {
        MarkupServices.Renderer.Render(markdown).Html.ShouldBeEmpty();
    }

    [Fact]
    public void Render_FrenchText_KeepsEveryCharacter()
    {
        const string Text = "« Toute personne a le droit\u00a0» – Etats-Nations (1850-1914)... C.A.I. \"x\" 'y' -- :) 1er";

        Dom.Body(MarkupServices.Renderer.Render(Text).Html).TextContent.Trim().ShouldBe(Text);
    }

    [Fact]
    public void Render_BoldAndEmphasis_AreSemantic()
    {
        MarkupServices.Renderer.Render("Un **droit fondamental** *agit*").Html.ShouldBe("<p>Un <strong>droit fondamental</strong> <em>agit</em></p>\n");
    }

    [Fact]
    public void Render_PipeTable_ScrollsInANamedRegionWithScopedHeaders()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("## Chiffres\n\n| Année | Dossiers |\n|---|--:|\n| 2021 | 1046 |").Html);

        IElement region = body.QuerySelector("div[role=region]")!;
        region.GetAttribute("tabindex").ShouldBe("0");
        region.GetAttribute("aria-label").ShouldBe("Tableau 1 : Chiffres");
        region.ClassName.ShouldBe("cai-table-scroll");
        region.QuerySelectorAll("thead th").Select(header => header.GetAttribute("scope")).ShouldBe(["col", "col"]);
        region.QuerySelector("tbody td:last-child")!.ClassName.ShouldBe("cai-align-end");
        region.QuerySelectorAll("[style],[align]").ShouldBeEmpty();
    }

    [Fact]
    public void Render_TableWithRowHeaders_ScopesThemToTheirRow()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("<table><tr><th></th><th>2021</th></tr><tr><th>Dossiers</th><td>5</td></tr></table>").Html);

        body.QuerySelectorAll("th").Select(header => header.GetAttribute("scope")).ShouldBe(["col", "row"]);
        body.QuerySelector("tr > td")!.TextContent.ShouldBeEmpty();
    }

    [Fact]
    public void Render_GridTable_IsATable()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+").Html);

        body.QuerySelectorAll("th").Select(header => header.TextContent.Trim()).ShouldBe(["A", "B"]);
        body.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Render_DefinitionList_IsADescriptionList()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("MENA\n:   Mineur étranger non accompagné").Html);

        body.QuerySelector("dl > dt")!.TextContent.ShouldBe("MENA");
        body.QuerySelector("dl > dd")!.TextContent.Trim().ShouldBe("Mineur étranger non accompagné");
    }

    [Fact]
    public void Render_Abbreviation_IsExplained()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("Le FLE.\n\n*[FLE]: Français langue étrangère").Html);

        body.QuerySelector("abbr")!.OuterHtml.ShouldBe("<abbr title=\"Français langue étrangère\">FLE</abbr>");
    }

    [Fact]
    public void Render_Image_HasAnAlternativeAndLoadsLate()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("![](/media/a.png)\n\n![Carte](/media/b.png)").Html);

        body.QuerySelectorAll("img").Select(image => image.OuterHtml).ShouldBe(
        [
            "<img src=\"/media/a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\">",
            "<img src=\"/media/b.png\" alt=\"Carte\" loading=\"lazy\" decoding=\"async\">",
        ]);
    }

    [Fact]
    public void Render_ImageOfAnotherSite_BecomesALink()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("![Carte](https://exemple.be/carte.png)").Html);

        body.QuerySelector("img").ShouldBeNull();
        body.QuerySelector("a")!.GetAttribute("href").ShouldBe("https://exemple.be/carte.png");
        body.QuerySelector("a")!.TextContent.ShouldBe("Carte (site externe)");
    }

    [Fact]
    public void Render_RawHtml_PassesThroughTheSanitiser()
    {
        string html = MarkupServices.Renderer.Render(
            "<div class=\"x\" style=\"color:red\" onclick=\"a()\" lang=\"nl\">Hallo<script>alert(1)</script><font>!</font></div>").Html;

        html.Trim().ShouldBe("<div lang=\"nl\">Hallo!</div>");
    }
}
