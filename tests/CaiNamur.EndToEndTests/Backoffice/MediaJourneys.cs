using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>A picture from the editor's computer to the page.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class MediaJourneys(BackofficeFixture backoffice)
{
    /// <summary>A picture of one pixel.</summary>
    private static readonly byte[] _png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Editor_UploadsAPictureSetsItsFocusAndUsesIt()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.Page.Locator("[data-mark='section-link:Umb.Section.Media']").ClickAsync();
        await Assertions.Expect(editor.Page.Locator("uui-card-media").First).ToBeVisibleAsync();

        await editor.Page.Locator("umb-dropzone-media input[type='file']").First.SetInputFilesAsync(new FilePayload { Name = "fete-de-quartier.png", MimeType = "image/png", Buffer = _png });
        ILocator card = editor.Page.Locator("uui-card-media").Filter(new() { Has = editor.Page.GetByText("fete-de-quartier.png") }).First;
        await Assertions.Expect(card.Locator("umb-imaging-thumbnail, img").First).ToBeVisibleAsync();
        await card.GetByText("fete-de-quartier.png").ClickAsync();
        await editor.Page.Locator("umb-image-cropper-focus-setter img").ClickAsync(new() { Position = new() { X = 0, Y = 0 } });
        await editor.Page.RunAndWaitForResponseAsync(
            () => editor.Button("Media.Save").ClickAsync(),
            response => response.Request.Method is "PUT" && response.Url.Contains("/media/", StringComparison.Ordinal) && !response.Url.EndsWith("validate", StringComparison.Ordinal) && response.Ok);

        await UseAsync(editor, "fete-de-quartier.png");
        (await backoffice.ReadAsync("/fete-de-quartier/")).ShouldContain("fete-de-quartier");
        editor.Faults.ShouldBeEmpty();
    }

    private static async Task UseAsync(Editor editor, string picture)
    {
        await editor.Page.Locator("[data-mark='section-link:Umb.Section.Content']").ClickAsync();
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("Fête de quartier");
        await editor.FillTextAsync("title", "Fête de quartier");
        await editor.Property("illustration").GetByRole(AriaRole.Button, new() { Name = "Choisir" }).Last.ClickAsync(new() { Force = true });
        await editor.Dialog.Locator("uui-card-media").Filter(new() { Has = editor.Page.GetByText(picture) }).ClickAsync(new() { Position = new() { X = 20, Y = 20 } });
        await Editor.PressAsync(editor.Dialog, "Choisir");
        await Assertions.Expect(editor.Property("illustration").GetByText(picture)).ToBeVisibleAsync();
        await editor.SaveAndPublishAsync();
    }
}
