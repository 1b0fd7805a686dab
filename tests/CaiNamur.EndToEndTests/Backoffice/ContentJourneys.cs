using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>What editors put into a page: notes, links, people, pictures.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class ContentJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _migrations = new("56b564dd-fb36-49b6-8982-9e8d45ec5f9c");

    [Fact]
    public async Task Editor_AddsNoteLinkContactAndPicture_AndVisitorsSeeAllOfThem()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.OpenDocumentAsync(_migrations);

        await AddNoteAsync(editor, "Note ajoutée par la rédaction.");
        await ReplacePictureAsync(editor, "Illustrations", "Une rencontre");
        await editor.OpenTabAsync("Liens et contacts");
        await AddLinkAsync(editor, "https://www.unhcr.org/fr", "HCR, agence des Nations unies");
        await AddContactAsync(editor, "Direction");
        await editor.SaveAndPublishAsync();

        string page = await backoffice.ReadAsync("/thematiques/migrations/");
        page.ShouldContain("Note ajoutée par la rédaction.");
        page.ShouldContain("HCR, agence des Nations unies");
        page.ShouldContain("""<span class="cai-contact__name">Direction</span>""");
        page.ShouldContain("/rencontre.webp");
        editor.Faults.ShouldBeEmpty();
    }

    private static async Task AddNoteAsync(Editor editor, string note)
    {
        await editor.Property("body").Locator(".monaco-editor").First.ClickAsync();
        await editor.Page.Keyboard.PressAsync("Control+Home");
        await editor.Page.Keyboard.PressAsync("End");
        await editor.Property("body").GetByRole(AriaRole.Button, new() { Name = "Note de bas de page" }).ClickAsync(new() { Force = true });
        await editor.Page.Keyboard.TypeAsync(note);
    }

    private static async Task ReplacePictureAsync(Editor editor, string folder, string name)
    {
        ILocator picture = editor.Property("illustration");
        await picture.Locator("uui-card-media").HoverAsync();
        await picture.GetByRole(AriaRole.Button, new() { Name = "Enlever" }).ClickAsync(new() { Force = true });
        await editor.Dialog.Locator("uui-button").Last.ClickAsync();
        await picture.GetByRole(AriaRole.Button, new() { Name = "Choisir" }).Last.ClickAsync(new() { Force = true });
        await editor.Dialog.GetByText(folder, new() { Exact = true }).First.ClickAsync();
        await editor.Dialog.Locator("uui-card-media").Filter(new() { Has = editor.Page.GetByText(name, new() { Exact = true }) }).ClickAsync(new() { Position = new() { X = 20, Y = 20 } });
        await Editor.PressAsync(editor.Dialog, "Choisir");
        await Assertions.Expect(picture.GetByText(name, new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task AddLinkAsync(Editor editor, string url, string title)
    {
        await editor.Property("links").Locator("#btn-add").ClickAsync();
        await editor.Dialog.Locator("[data-mark='action:external']").ClickAsync();
        await editor.Dialog.Locator("[data-mark='input:url'] input").FillAsync(url);
        await editor.Dialog.Locator("[data-mark='input:title'] input").FillAsync(title);
        await Editor.PressAsync(editor.Dialog, "Ajouter");
        await Assertions.Expect(editor.Property("links").GetByText(title)).ToBeVisibleAsync();
        await Assertions.Expect(editor.Page.Locator("uui-modal-sidebar, uui-modal-dialog")).ToHaveCountAsync(0);
    }

    private static async Task AddContactAsync(Editor editor, string name)
    {
        await editor.Property("contacts").GetByRole(AriaRole.Button, new() { Name = "Choisir" }).Last.ClickAsync(new() { Force = true });
        foreach (string branch in (string[])["Accueil", "Présentation", "Equipe"])
        {
            await editor.ExpandAsync(branch, editor.Dialog);
        }

        await editor.Dialog.GetByText(name, new() { Exact = true }).First.ClickAsync();
        await Editor.PressAsync(editor.Dialog, "Choisir");
        await Assertions.Expect(editor.Property("contacts").GetByText(name)).ToBeVisibleAsync();
    }
}
