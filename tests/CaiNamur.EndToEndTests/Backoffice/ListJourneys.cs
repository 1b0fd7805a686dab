using System.Net;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>Several pages of a list at once.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class ListJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _news = new("c95e0b69-ecfc-41b3-9bc2-dd4bce51a591");

    private static readonly string[] _articles = ["Une rencontre du réseau à Dinant", "21 mars, agir contre le racisme"];

    [Fact]
    public async Task Editor_UnpublishesTwoArticlesAndPublishesThemAgain()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{_news}");

        await ChooseAsync(editor, "Dépublier");
        await ShouldAnswerAsync(HttpStatusCode.NotFound);
        await ChooseAsync(editor, "Publier");
        await ShouldAnswerAsync(HttpStatusCode.OK);
        editor.Faults.ShouldBeEmpty();
    }

    private static async Task ChooseAsync(Editor editor, string action)
    {
        foreach (string article in _articles)
        {
            ILocator row = editor.Page.Locator("uui-table-row").Filter(new() { Has = editor.Page.GetByText(article, new() { Exact = true }) });
            await row.Locator("uui-table-cell").First.HoverAsync();
            await row.Locator("uui-checkbox").ClickAsync(new() { Force = true });
        }

        await editor.Page.Locator("umb-collection-selection-actions uui-button").Filter(new() { Has = editor.Page.GetByText(action, new() { Exact = true }) }).First.ClickAsync();
        await editor.Dialog.Locator("uui-button").Last.ClickAsync();
        await editor.ExpectNoticeAsync("site");
    }

    private async Task ShouldAnswerAsync(HttpStatusCode status)
    {
        await backoffice.ShouldAnswerAsync("/ressources/actus-du-secteur/une-rencontre-du-reseau-a-dinant/", status);
        await backoffice.ShouldAnswerAsync("/ressources/actus-du-secteur/21-mars-agir-contre-le-racisme/", status);
    }
}
