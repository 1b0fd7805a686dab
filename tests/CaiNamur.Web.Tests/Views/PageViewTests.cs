using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CaiNamur.Web.Features.Errors;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Tests.Views;

public sealed class PageViewTests(ViewHost host) : IClassFixture<ViewHost>
{
    public static TheoryData<string> Templates => [.. SamplePages.All.Keys];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Page_HasNoInlineStyleOrScript(string template)
    {
        IDocument page = await RenderAsync(template);

        page.QuerySelectorAll("[style], style").ShouldBeEmpty();
        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Page_LoadsNothingFromElsewhere(string template)
    {
        IDocument page = await RenderAsync(template);

        IEnumerable<string?> sources = page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src"))
            .Concat(page.QuerySelectorAll("link[href]:not([rel=canonical])").Select(element => element.GetAttribute("href")));
        sources.ShouldAllBe(source => source!.StartsWith('/') && !source.StartsWith("//"));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Page_HasOneTitleAndHeadingsThatSkipNoLevel(string template)
    {
        IDocument page = await RenderAsync(template);

        int[] levels = [.. page.QuerySelectorAll("main :is(h1,h2,h3,h4,h5,h6)").Select(heading => heading.LocalName[1] - '0')];
        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First <= 1);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Page_UsesEachIdOnceAndNamesOnlyIdsThatExist(string template)
    {
        IDocument page = await RenderAsync(template);

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        ids.ShouldBeUnique();
        string[] named =
        [
            .. page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!),
            .. page.QuerySelectorAll("label[for]").Select(element => element.GetAttribute("for")!),
            .. page.QuerySelectorAll("[popovertarget]").Select(element => element.GetAttribute("popovertarget")!),
            .. page.QuerySelectorAll("a[href^='#']").Select(element => element.GetAttribute("href")![1..]).Where(id => id.Length > 0),
        ];
        named.ShouldBeSubsetOf(ids);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Page_NamesEveryControlAndPicture(string template)
    {
        IDocument page = await RenderAsync(template);

        page.QuerySelectorAll("img:not([alt])").ShouldBeEmpty();
        page.QuerySelectorAll("a[href], button, summary").ShouldAllBe(element => !string.IsNullOrWhiteSpace(element.TextContent) || element.HasAttribute("aria-label"));
        page.QuerySelectorAll("input:not([type=hidden]), select").ShouldAllBe(field => page.QuerySelector($"label[for='{field.Id}']") != null);
    }

    [Fact]
    public async Task Menu_OnAThematicPage_LightsTheSectionAndOpensNothing()
    {
        IDocument page = await RenderAsync("thematicPage");

        page.QuerySelector(".cai-menu__summary--active")!.TextContent.Trim().ShouldBe("Thématiques");
        page.QuerySelectorAll(".cai-menu details[open]").ShouldBeEmpty();
        page.QuerySelector(".cai-menu-button")!.TextContent.Trim().ShouldBe("Sélectionner une page");
    }

    [Fact]
    public async Task StructuredData_WithMarkupInAName_StaysWithinItsElement()
    {
        IDocument page = await RenderAsync("home");

        page.QuerySelectorAll("script[type='application/ld+json']").Length.ShouldBe(1);
        page.QuerySelectorAll("script").Length.ShouldBe(2);
    }

    [Fact]
    public async Task SearchPage_WithMarkupInTheQuestion_ShowsItAsText()
    {
        IDocument page = await RenderAsync("searchPage");

        page.QuerySelector("#resultats")!.TextContent.ShouldContain("<logement> & \"droits\"");
        page.QuerySelector("logement").ShouldBeNull();
    }

    [Fact]
    public async Task PlainError_NeedsNoFrame()
    {
        string html = await host.RenderAsync("~/Views/Shared/PlainError.cshtml", PlainErrorViewModel.For(404), frame: null);

        new HtmlParser().ParseDocument(html).QuerySelector("h1")!.TextContent.ShouldBe("Page introuvable");
    }

    private async Task<IDocument> RenderAsync(string template)
    {
        PageViewModel model = SamplePages.All[template];
        return new HtmlParser().ParseDocument(await host.RenderAsync($"~/Views/{template}.cshtml", model, SampleFrame.For(model)));
    }
}
