using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

public sealed class StartDashboardTests(BackofficeFixture backoffice)
{
    [Fact]
    public async Task ContentSection_Opened_ShowsWhatAnEditorWantsToKnowFirst()
    {
        IPage page = await backoffice.NewPageAsync();

        await page.OpenContentAsync();

        ILocator dashboard = page.Locator("cainamur-start-dashboard");
        await Assertions.Expect(dashboard).ToContainTextAsync("Mes dernières pages");
        await Assertions.Expect(dashboard).ToContainTextAsync("publiée · modifiée par vous le lun. 5 janvier à 10:00");
        await Assertions.Expect(dashboard).ToContainTextAsync("Publication le jeu. 24 décembre à 09:30");
        await Assertions.Expect(dashboard).ToContainTextAsync("Dépublication prévue le dim. 4 janvier à 09:30 : La page parente n’est pas publiée.");
        await Assertions.Expect(dashboard).ToContainTextAsync("à revoir depuis le 1 janvier 2026");
        await Assertions.Expect(page.Locator("umb-umbraco-news-dashboard")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_Clicked_OpensInTheEditor()
    {
        IPage page = await backoffice.NewPageAsync();
        await page.OpenContentAsync();

        await page.Locator("cainamur-start-dashboard").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Accueil" }).First.ClickAsync();

        await page.WaitForURLAsync("**/umbraco/section/content/workspace/document/edit/22222222-2222-4222-8222-222222222222/**");
    }

    [Fact]
    public async Task Server_Failing_IsSaidAndMayBeAskedAgain()
    {
        IPage page = await backoffice.NewPageAsync();
        await page.RouteAsync("**/cainamur/dashboard", route => route.FulfillAsync(new RouteFulfillOptions { Status = 503 }));
        await page.OpenContentAsync();
        await Assertions.Expect(page.GetByText("Ces informations n’ont pas pu être chargées.")).ToBeVisibleAsync();

        await page.UnrouteAsync("**/cainamur/dashboard");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Réessayer" }).ClickAsync();

        await Assertions.Expect(page.Locator("cainamur-start-dashboard")).ToContainTextAsync("Mes dernières pages");
    }

    [Fact]
    public async Task Dashboard_CheckedWithAxe_HasNoFindings()
    {
        IPage page = await backoffice.NewPageAsync();
        await page.OpenContentAsync();
        await page.GetByText("Mes dernières pages").WaitForAsync();

        AxeResult result = await page.Locator("cainamur-start-dashboard").RunAxe();

        result.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
    }
}
