using System.Net;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>From a new page to what visitors read.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class PublishingJourneys(BackofficeFixture backoffice)
{
    [Fact]
    public async Task Editor_CreatesAndPublishesAPage_AndVisitorsReadIt()
    {
        await using Editor editor = await backoffice.SignInAsync();

        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("Été des cultures");
        await editor.FillTextAsync("title", "L’été des cultures à Namur");
        await Assertions.Expect(editor.Button("Document.SaveAndPublish")).ToBeInViewportAsync(new() { Ratio = 1 });
        await editor.SaveAndPublishAsync();
        (await backoffice.ReadAsync("/ete-des-cultures/")).ShouldContain("L’été des cultures à Namur");

        await editor.FillTextAsync("title", "L’été des cultures, deuxième édition");
        await editor.SaveAsync();
        (await backoffice.ReadAsync("/ete-des-cultures/")).ShouldNotContain("deuxième édition");
        await editor.SaveAndPublishAsync();
        (await backoffice.ReadAsync("/ete-des-cultures/")).ShouldContain("deuxième édition");

        await editor.SignOutAsync();
        await Assertions.Expect(editor.Page.GetByLabel("Mot de passe").Or(editor.Page.Locator("umb-app-auth-modal, umb-auth-view")).First).ToBeVisibleAsync();
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_WithoutTitle_IsRefusedAtTheFieldAndKeepsTheDraft()
    {
        await using Editor editor = await backoffice.SignInAsync();
        editor.Faults.Expect("status of 400");
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("Sans titre");

        await editor.Button("Document.SaveAndPublish").ClickAsync();

        await Assertions.Expect(editor.Property("title").Locator("umb-form-validation-message, uui-form-validation-message, umb-property-layout[invalid]").First).ToBeAttachedAsync();
        await Assertions.Expect(editor.Notices.First).ToBeVisibleAsync();
        await backoffice.ShouldAnswerAsync("/sans-titre/", HttpStatusCode.NotFound);
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Editor_UnpublishesAPage_AndVisitorsFindItNoMore()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("Page d’un jour");
        await editor.FillTextAsync("title", "Page d’un jour");
        await editor.SaveAndPublishAsync();
        await backoffice.ShouldAnswerAsync("/page-dun-jour/", HttpStatusCode.OK);

        await editor.ChoosePublishingAsync("Dépublier");
        await editor.Dialog.Locator("uui-button").Last.ClickAsync();

        await Assertions.Expect(editor.Notices.First).ToBeVisibleAsync();
        await backoffice.ShouldAnswerAsync("/page-dun-jour/", HttpStatusCode.NotFound);
        editor.Faults.ShouldBeEmpty();
    }
}
