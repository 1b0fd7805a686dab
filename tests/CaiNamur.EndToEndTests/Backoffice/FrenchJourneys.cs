using System.Text.RegularExpressions;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>A day at work without a word of English.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed partial class FrenchJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _mobility = new("c5f5435d-a3a3-4a44-aecf-c4f2943a2df4");

    private static readonly Guid _news = new("c95e0b69-ecfc-41b3-9bc2-dd4bce51a591");

    [Fact]
    public async Task Editor_AmongPagesAndTheirDialogs_ReadsFrenchOnly()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await ShouldBeFrenchAsync(editor, "the dashboard");
        await editor.OpenDocumentAsync(_mobility);
        await Assertions.Expect(editor.Property("body").Locator(".monaco-editor").First).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "the editor");
        await editor.OpenInfoAsync();
        await Assertions.Expect(editor.Page.GetByText("Historique", new() { Exact = true })).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "the information about a page");

        foreach ((string action, string close) in (IEnumerable<(string, string)>)[("MoveTo", "Fermer"), ("DuplicateTo", "Annuler"), ("SortChildrenOf", "Annuler"), ("Rollback", "Annuler"), ("RecycleBin.Trash", "Annuler")])
        {
            await editor.ChooseActionAsync($"Umb.EntityAction.Document.{action}");
            await Assertions.Expect(editor.Dialog.Locator("uui-button").Filter(new() { Has = editor.Page.GetByRole(AriaRole.Button, new() { Name = close, Exact = true }) }).Last).ToBeVisibleAsync();
            await ShouldBeFrenchAsync(editor, action);
            await Editor.PressAsync(editor.Dialog, close);
            await editor.ExpectNoDialogAsync();
        }

        await editor.ChoosePublishingAsync("Planifier");
        await Assertions.Expect(editor.Dialog.Locator("input[type='datetime-local']").First).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "planning");
    }

    [Fact]
    public async Task Editor_AmongListsMediaAndTheirProfile_ReadsFrenchOnly()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{_news}");
        await Assertions.Expect(editor.Page.Locator("uui-table-row").First).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "a list");
        await editor.Page.Locator("[data-mark='header-app:Umb.HeaderApp.CurrentUser'] uui-button").ClickAsync();
        await Assertions.Expect(editor.Dialog.GetByText("Apparence")).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "the profile");

        await editor.Page.GotoAsync("/umbraco/section/media");
        await Assertions.Expect(editor.Page.Locator("uui-card-media").First).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "the media");
        await editor.Page.Locator("umb-section-sidebar").GetByRole(AriaRole.Button, new() { Name = "Afficher les éléments enfant pour Illustrations", Exact = true }).ClickAsync();
        await editor.Page.Locator("umb-section-sidebar").GetByRole(AriaRole.Link, new() { Name = "Une rencontre", Exact = true }).First.ClickAsync();
        await Assertions.Expect(editor.Page.Locator("umb-property").First).ToBeVisibleAsync();
        await Assertions.Expect(editor.Page.GetByText("Taille du fichier")).ToBeVisibleAsync();
        await ShouldBeFrenchAsync(editor, "a picture");
        editor.Faults.ShouldBeEmpty();
    }

    /// <summary>Words of the client that mean nothing in French.</summary>
    [GeneratedRegex(@"\b(the|of|by|with|Cancel|Close|Submit|Search|Select|Remove|Delete|Move|Moved|Duplicate|Restore|Recycle|Rollback|Sort (by|Children)|Children|Include|Relate|More|List|Grid|Child|Items?|Folder|File|Files|Width|Height|Size|Theme|Light|Dark|Heading|Bold|Italic|Ordered|Unordered|Press|Last|Edited|Updated|Settings|Published|Unpublish|Clear|Upload|breadcrumb|dropzone)\b")]
    private static partial Regex English();

    /// <summary>Looks at what can be read, and at what a screen reader says.</summary>
    private static async Task ShouldBeFrenchAsync(Editor editor, string where)
    {
        string[] texts = await editor.Page.EvaluateAsync<string[]>("""
            () => {
              const texts = new Set();
              const isShown = (text) => { const range = document.createRange(); range.selectNodeContents(text); return range.getClientRects().length > 0; };
              const read = (node) => {
                for (const child of node.childNodes) {
                  if (child instanceof Text) {
                    if (isShown(child)) texts.add(child.data.trim());
                  } else if (child instanceof Element && !['style', 'script'].includes(child.localName) && !child.classList.contains('monaco-editor')) {
                    for (const name of ['label', 'aria-label', 'title', 'placeholder']) {
                      if (child.hasAttribute(name) && child.checkVisibility()) texts.add(child.getAttribute(name));
                    }
                    if (child.shadowRoot) read(child.shadowRoot);
                    read(child);
                  }
                }
              };
              read(document.body);
              return [...texts];
            }
            """);

        texts.Length.ShouldBeGreaterThan(20);
        texts.Where(text => English().IsMatch(text)).ShouldBeEmpty($"English in {where}");
    }
}
