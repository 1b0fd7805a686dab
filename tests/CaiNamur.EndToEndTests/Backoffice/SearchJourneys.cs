using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>Searching over drafts, as people type.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class SearchJourneys(BackofficeFixture backoffice)
{
    [Theory]
    [InlineData("sante", "Santé")]
    [InlineData("Mobilitè", "Mobilité")]
    [InlineData("intercultralité", "Interculturalité")]
    public async Task Editor_SearchesWithoutAccentsOrWithATypingError_AndOpensThePage(string typed, string found)
    {
        await using Editor editor = await backoffice.SignInAsync();

        await editor.Page.Locator("[data-mark='header-app:Umb.HeaderApp.Search'] uui-button").ClickAsync();
        ILocator search = editor.Page.Locator("umb-search-modal");
        await search.Locator("input").First.FillAsync(typed);
        ILocator first = search.Locator("umb-search-result-item, a").Filter(new() { Has = editor.Page.GetByText(found, new() { Exact = true }) }).First;
        await first.ClickAsync();

        await Assertions.Expect(editor.NameField).ToHaveValueAsync(found);
        editor.Faults.ShouldBeEmpty();
    }
}
