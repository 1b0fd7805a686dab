using System.Net;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>Pages are renamed, moved, copied, thrown away and brought back.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class ArrangingJourneys(BackofficeFixture backoffice)
{
    private const string Actions = "Umb.EntityAction.Document.";

    [Fact]
    public async Task Editor_RenamesAndMovesAPage_AndItsOldAddressesLeadToIt()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await PublishAsync(editor, "Voyage");

        await editor.NameField.FillAsync("Grand voyage");
        await editor.SaveAndPublishAsync();
        await editor.ChooseActionAsync(Actions + "MoveTo");
        await editor.ExpandAsync("Accueil", editor.Dialog);
        await editor.Dialog.GetByText("Présentation", new() { Exact = true }).First.ClickAsync();
        await Editor.PressAsync(editor.Dialog, "Choisir");
        await Assertions.Expect(editor.Notices.First).ToBeVisibleAsync();

        await backoffice.ShouldAnswerAsync("/presentation/grand-voyage/", HttpStatusCode.OK);
        await ShouldLeadAsync("/grand-voyage/", "/presentation/grand-voyage/");
        await ShouldLeadAsync("/voyage/", "/presentation/grand-voyage/");
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Editor_ThrowsAPageAwayRestoresAndDeletesIt()
    {
        await using Editor editor = await backoffice.SignInAsync();
        Guid key = await PublishAsync(editor, "Vieille page");

        await editor.ChooseActionAsync(Actions + "RecycleBin.Trash");
        await ConfirmAsync(editor);
        await backoffice.ShouldAnswerAsync("/vieille-page/", HttpStatusCode.NotFound);

        await editor.OpenDocumentAsync(key);
        await editor.ChooseActionAsync(Actions + "RecycleBin.Restore");
        await Assertions.Expect(editor.Dialog.GetByText("Accueil").First).ToBeVisibleAsync();
        await ConfirmAsync(editor);
        await editor.OpenDocumentAsync(key);
        await editor.SaveAndPublishAsync();
        await backoffice.ShouldAnswerAsync("/vieille-page/", HttpStatusCode.OK);

        await editor.ChooseActionAsync(Actions + "RecycleBin.Trash");
        await ConfirmAsync(editor);
        await editor.OpenDocumentAsync(key);
        await editor.ChooseActionAsync(Actions + "Delete");
        await ConfirmAsync(editor);
        await backoffice.ShouldAnswerAsync("/vieille-page/", HttpStatusCode.NotFound);
        backoffice.Site.Services.GetRequiredService<IContentService>().GetById(key).ShouldBeNull();
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Editor_CopiesAPage_AndTheCopyIsADraft()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await PublishAsync(editor, "Modèle");

        await editor.ChooseActionAsync(Actions + "DuplicateTo");
        await editor.ExpandAsync("Accueil", editor.Dialog);
        await editor.Dialog.GetByText("Contact", new() { Exact = true }).First.ClickAsync();
        await editor.Dialog.Locator("uui-button[look='primary']").Last.ClickAsync();
        await Assertions.Expect(editor.Notices.First).ToBeVisibleAsync();

        await editor.ExpandAsync("Contact");
        await Assertions.Expect(editor.TreeItem("Modèle")).ToBeVisibleAsync();
        await backoffice.ShouldAnswerAsync("/contact/modele/", HttpStatusCode.NotFound);
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Editor_ComparesWithAnEarlierVersionAndRollsBack()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await PublishAsync(editor, "Versions");
        await editor.FillTextAsync("title", "Versions, mais récrites");
        await editor.SaveAsync();

        await editor.ChooseActionAsync(Actions + "Rollback");
        await Assertions.Expect(editor.Dialog.GetByText(", mais récrites").First).ToBeVisibleAsync();
        await Editor.PressAsync(editor.Dialog, "Version antérieure");

        await editor.ExpectNoticeAsync("Le document a été restauré à une version antérieure");
        await Assertions.Expect(editor.Property("title").Locator("input").First).ToHaveValueAsync("Versions");
        editor.Faults.ShouldBeEmpty();
    }

    private static async Task<Guid> PublishAsync(Editor editor, string name)
    {
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync(name);
        await editor.FillTextAsync("title", name);
        await editor.SaveAndPublishAsync();
        return await editor.ReadKeyAsync();
    }

    private static async Task ConfirmAsync(Editor editor)
    {
        ILocator button = editor.Dialog.Locator("uui-button").Last;
        await editor.Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), response => response.Request.Method is "PUT" or "DELETE" && response.Ok);
        await Assertions.Expect(editor.Page.Locator("uui-modal-dialog")).ToHaveCountAsync(0);
    }

    private async Task ShouldLeadAsync(string from, string to)
    {
        using HttpResponseMessage response = await backoffice.VisitAsync(from);
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently, from);
        new Uri(backoffice.Site.Address, response.Headers.Location!).AbsolutePath.ShouldBe(to);
    }
}
