using CaiNamur.EndToEndTests.Backoffice.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>axe finds nothing on the screens that are ours.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class AccessibilityTests(BackofficeFixture backoffice)
{
    private static readonly Guid _migrations = new("56b564dd-fb36-49b6-8982-9e8d45ec5f9c");

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

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task MarkdownEditor_WithItsPreview_HasNoFindings(ColorScheme scheme)
    {
        await using Editor editor = await backoffice.SignInAsync(scheme: scheme);
        await editor.OpenDocumentAsync(_migrations);
        ILocator markdown = editor.Property("body").Locator("cainamur-property-editor-ui-markdown");
        await Assertions.Expect(markdown.GetByRole(AriaRole.Region, new() { Name = "Aperçu" })).Not.ToBeEmptyAsync();

        ShouldHaveNoFindings(await markdown.RunAxe());
    }

    private static void ShouldHaveNoFindings(AxeResult result)
        => result.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Select(node => node.Target))}").ShouldBeEmpty();
}
