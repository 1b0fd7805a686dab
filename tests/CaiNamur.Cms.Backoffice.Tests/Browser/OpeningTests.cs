using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

/// <summary>What it takes to come to the content tree, which is what every working day begins with.</summary>
public sealed class OpeningTests(BackofficeFixture backoffice, ITestOutputHelper output)
{
    [Fact]
    public async Task ContentTree_Cold_TakesFewRequestsAndBytes()
    {
        IPage page = await backoffice.NewPageAsync();
        RequestCounter counter = await RequestCounter.AttachAsync(page);

        await page.OpenContentAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        await SettleAsync(page);

        output.WriteLine($"Cold: {counter.Requests} requests, {counter.Bytes} bytes");
        counter.Requests.ShouldBeLessThanOrEqualTo(60, string.Join('\n', counter.Urls));
        counter.Bytes.ShouldBeLessThanOrEqualTo(800_000);
        counter.Urls.ShouldNotContain(url => url.Contains("monaco", StringComparison.Ordinal) || url.Contains("prosemirror", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ContentTree_Warm_TakesAlmostNothing()
    {
        IPage page = await backoffice.NewPageAsync();
        await page.OpenContentAsync();
        await SettleAsync(page);
        RequestCounter counter = await RequestCounter.AttachAsync(page);

        await page.OpenContentAsync();
        await SettleAsync(page);

        output.WriteLine($"Warm: {counter.Requests} requests, {counter.Bytes} bytes");
        counter.Requests.ShouldBeLessThanOrEqualTo(25, string.Join('\n', counter.Urls));
        counter.Bytes.ShouldBeLessThanOrEqualTo(30_000);
    }

    [Fact]
    public async Task Page_OpenedWithAllEditors_ShowsNoErrorButTheMissingHub()
    {
        IPage page = await backoffice.NewPageAsync();
        List<string> errors = [];
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("negotiat", StringComparison.Ordinal) && !message.Location.Contains("serverEventHub", StringComparison.Ordinal))
            {
                errors.Add($"{message.Text} {message.Location}");
            }
        };

        await page.OpenContentAsync();
        await SettleAsync(page);
        await page.TreeItem().ClickAsync();
        await page.Locator("umb-input-tiptap .tiptap").WaitForAsync();
        await page.Locator("cainamur-input-markdown .view-lines").WaitForAsync();

        errors.ShouldBeEmpty();
    }

    // The dashboard is the last thing that the content section loads.
    private static Task SettleAsync(IPage page) => page.GetByText("Mes dernières pages").WaitForAsync();
}
