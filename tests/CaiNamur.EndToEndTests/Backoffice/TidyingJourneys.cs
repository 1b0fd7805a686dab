using System.Net;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>Pages are put in order, and what was thrown away goes for good.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class TidyingJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _presentation = new("4da0c22b-f014-46e7-b969-77a5ce6baf09");

    [Fact]
    public async Task Editor_SortsThePagesUnderAnother_AndTreeAndMenuFollow()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.ExpandAsync("Accueil");
        await editor.OpenDocumentAsync(_presentation);
        string[] before = ReadOrder(_presentation);

        await editor.ChooseActionAsync("Umb.EntityAction.Document.SortChildrenOf");
        await Assertions.Expect(editor.Dialog.GetByText(before[0], new() { Exact = true })).ToBeVisibleAsync();
        string[] after = [.. before.Order(StringComparer.Create(new("fr-BE"), ignoreCase: true)).Reverse()];
        after.ShouldNotBe(before);
        ILocator column = editor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Nom" });
        await column.ClickAsync();
        await column.ClickAsync();
        await Assertions.Expect(editor.Dialog.Locator("uui-table-row").First).ToContainTextAsync(after[0]);
        await editor.Page.RunAndWaitForResponseAsync(
            () => Editor.PressAsync(editor.Dialog, "Enregistrer l’ordre"),
            response => response.Request.Method is "PUT" && response.Url.EndsWith("/document/sort", StringComparison.Ordinal) && response.Ok);

        ReadOrder(_presentation).ShouldBe(after);
        await editor.ExpectNoDialogAsync();
        await editor.ExpandAsync("Présentation");
        await Assertions.Expect(editor.TreeItem(after[0])).ToBeVisibleAsync();
        float[] tops = [.. await Task.WhenAll(after.Select(async name => (await editor.TreeItem(name).BoundingBoxAsync()).ShouldNotBeNull().Y))];
        tops.ShouldBe(tops.Order());
        string page = await backoffice.ReadAsync("/presentation/");
        int[] places = [.. after.Select(name => page.LastIndexOf($">{name}<", StringComparison.Ordinal))];
        places.ShouldAllBe(place => place > 0);
        places.ShouldBe(places.Order());
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Editor_EmptiesTheRecycleBin_AndNothingOfItIsLeft()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("À jeter");
        await editor.FillTextAsync("title", "À jeter");
        await editor.SaveAndPublishAsync();
        Guid key = await editor.ReadKeyAsync();
        await editor.ChooseActionAsync("Umb.EntityAction.Document.RecycleBin.Trash");
        await editor.Page.RunAndWaitForResponseAsync(
            () => Editor.PressAsync(editor.Dialog, "Mettre à la corbeille"),
            response => response.Request.Method is "PUT" && response.Url.EndsWith("/move-to-recycle-bin", StringComparison.Ordinal) && response.Ok);
        await editor.ExpectNoDialogAsync();

        await editor.Page.ReloadAsync();
        await editor.EmptyRecycleBinAsync();
        await Assertions.Expect(editor.Dialog).ToContainTextAsync("Ce qui est supprimé de la corbeille l’est définitivement.");
        await editor.Page.RunAndWaitForResponseAsync(
            () => Editor.PressAsync(editor.Dialog, "Vider la corbeille"),
            response => response.Request.Method is "DELETE" && response.Url.EndsWith("/recycle-bin/document", StringComparison.Ordinal) && response.Ok);

        IContentService content = backoffice.Site.Services.GetRequiredService<IContentService>();
        content.GetById(key).ShouldBeNull();
        content.RecycleBinSmells().ShouldBeFalse();
        await Assertions.Expect(editor.TreeItem("À jeter")).ToHaveCountAsync(0);
        await backoffice.ShouldAnswerAsync("/a-jeter/", HttpStatusCode.NotFound);
        editor.Faults.ShouldBeEmpty();
    }

    private string[] ReadOrder(Guid parent)
    {
        IContentService content = backoffice.Site.Services.GetRequiredService<IContentService>();
        IEnumerable<IContent> children = content.GetPagedChildren(content.GetById(parent)!.Id, 0, 100, out _, null, null, null, true);
        return [.. children.OrderBy(child => child.SortOrder).Select(child => child.Name!)];
    }
}
