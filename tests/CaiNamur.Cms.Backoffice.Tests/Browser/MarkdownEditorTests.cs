using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

public sealed class MarkdownEditorTests(BackofficeFixture backoffice)
{
    private const string Text = "Un texte avec une note.[^1]\n\n[^1]: La note.";

    [Fact]
    public async Task Text_Opened_IsShownAsTheServerRendersIt()
    {
        IPage page = await OpenAsync();

        await Assertions.Expect(Preview(page).Locator(".rendered")).ToHaveTextAsync($"{Text.Length} signes");
    }

    [Fact]
    public async Task Text_Typed_IsRenderedAgain()
    {
        IPage page = await OpenAsync();
        await Assertions.Expect(Preview(page).Locator(".rendered")).ToBeVisibleAsync();

        await page.Locator("cainamur-input-markdown .view-lines").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" Et encore.");

        await Assertions.Expect(Preview(page).Locator(".rendered")).ToHaveTextAsync($"{Text.Length + 11} signes");
    }

    [Fact]
    public async Task Footnote_Added_StandsInTheTextAndAtItsEnd()
    {
        IPage page = await OpenAsync();
        await page.Locator("cainamur-input-markdown .view-lines").ClickAsync();
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Note de bas de page" }).ClickAsync();
        await page.Keyboard.TypeAsync("Deux.");

        (await ValueAsync(page)).ShouldBe("Un[^2] texte avec une note.[^1]\n\n[^1]: La note.\n[^2]: Deux.");
        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        (await ValueAsync(page)).ShouldBe(Text);
    }

    [Theory]
    [InlineData("", "[^1]\n\n[^1]: ")]
    [InlineData("Une phrase.", "Une phrase.[^1]\n\n[^1]: ")]
    [InlineData("Une note.[^3]\n\n[^3]: Trois.\n", "Une note.[^3]\n\n[^3]: Trois.\n[^4]\n\n[^4]: ")]
    public async Task Footnote_AddedAtTheEnd_IsAParagraphOfItsOwn(string before, string after)
    {
        IPage page = await OpenAsync();
        await page.EvaluateAsync(EditorScript("editor.setValue(value)"), before);
        await page.Locator("cainamur-input-markdown .view-lines").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Note de bas de page" }).ClickAsync();

        (await ValueAsync(page)).ShouldBe(after);
    }

    [Fact]
    public async Task Preview_Hidden_IsGone()
    {
        IPage page = await OpenAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Masquer l’aperçu" }).ClickAsync();

        await Assertions.Expect(Preview(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task LinkToANote_Clicked_StaysInThePreview()
    {
        IPage page = await OpenAsync();
        string address = page.Url;

        await Preview(page).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "[1]" }).ClickAsync();

        page.Url.ShouldBe(address);
        page.Context.Pages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Preview_CheckedWithAxe_HasNoFindings()
    {
        IPage page = await OpenAsync();
        await Preview(page).Locator(".rendered").WaitForAsync();

        AxeResult result = await Preview(page).RunAxe();

        result.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
    }

    private static ILocator Preview(IPage page) => page.Locator("cainamur-markdown-preview");

    private static Task<string> ValueAsync(IPage page) => page.EvaluateAsync<string>(EditorScript("editor.getValue()"), null);

    // The code editor is some shadow roots below the page.
    private static string EditorScript(string expression) => $$"""
        async (value) => {
          const { monaco } = await import('@umbraco-cms/backoffice/external/monaco-editor');
          const editor = monaco.editor.getEditors()[0];
          return {{expression}};
        }
        """;

    private async Task<IPage> OpenAsync()
    {
        IPage page = await backoffice.NewPageAsync();
        await page.OpenContentAsync();
        await page.TreeItem().ClickAsync();
        await page.Locator("cainamur-input-markdown .view-lines").WaitForAsync();
        return page;
    }
}
