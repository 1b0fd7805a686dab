using CaiNamur.EndToEndTests.Backoffice.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>axe finds nothing on the screens that are ours.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class AccessibilityTests(BackofficeFixture backoffice)
{
    public static MatrixTheoryData<string, ColorScheme> Pages => new(
        ["/umbraco/login", "/umbraco/forgot-password", "/umbraco/reset-password"],
        [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task SignInPage_HasNoFindings(string path, ColorScheme scheme)
    {
        await using Editor visitor = await backoffice.OpenAsync(scheme);
        await visitor.Page.GotoAsync(path);

        ShouldHaveNoFindings(await visitor.Page.RunAxe());
    }

    [Fact]
    public async Task RefusedSignIn_HasNoFindings()
    {
        await using Editor visitor = await backoffice.OpenAsync();
        await visitor.Page.GotoAsync("/umbraco/login");
        await visitor.FillSignInAsync("personne@example.org", "pas-le-bon-mot-de-passe");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        ShouldHaveNoFindings(await visitor.Page.RunAxe());
    }

    [Fact]
    public async Task Dashboard_HasNoFindings()
    {
        await using Editor editor = await backoffice.SignInAsync();
        ILocator dashboard = editor.Page.Locator("cainamur-start-dashboard");
        await Assertions.Expect(dashboard.Locator("uui-box").First).ToBeVisibleAsync();

        ShouldHaveNoFindings(await dashboard.RunAxe());
    }

    private static void ShouldHaveNoFindings(AxeResult result)
        => result.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Select(node => node.Target))}").ShouldBeEmpty();
}
