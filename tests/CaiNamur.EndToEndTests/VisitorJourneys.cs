using CaiNamur.EndToEndTests.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests;

/// <summary>What visitors do, with and without JavaScript.</summary>
public sealed class VisitorJourneys(SiteFixture site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Phone_OpensTheMenuAndReadsATheme(bool javaScript)
    {
        IPage page = await site.OpenAsync("/", width: 360, javaScript: javaScript);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sélectionner une page" }).ClickAsync();
        await page.Locator("#cai-menu summary", new() { HasText = "Thématiques" }).ClickAsync();
        await page.Locator("#cai-menu").GetByRole(AriaRole.Link, new() { Name = "Migrations", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("La migration vue par le C.A.I.");
        new Uri(page.Url).AbsolutePath.ShouldBe("/thematiques/migrations/");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Footnote_LeadsToItsNoteAndBack()
    {
        IPage page = await site.OpenAsync("/thematiques/migrations/", javaScript: false);

        await page.Locator("sup a").First.ClickAsync();
        new Uri(page.Url).Fragment.ShouldNotBeEmpty();
        await page.GetByRole(AriaRole.Link, new() { Name = "Retour au texte" }).First.ClickAsync();

        new Uri(page.Url).Fragment.ShouldNotBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Visit_LeavesNoCookieAndAsksNobodyElse()
    {
        IPage page = await site.OpenAsync("about:blank");
        List<string> foreign = [];
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host != site.Site.Address.Host)
            {
                foreign.Add(request.Url);
            }
        };

        await page.GotoAsync(site.Site.Address + "thematiques/migrations/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        foreign.ShouldBeEmpty();
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
