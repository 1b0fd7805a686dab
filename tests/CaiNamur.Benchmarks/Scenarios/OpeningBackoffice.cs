using System.Diagnostics;
using CaiNamur.Benchmarks.Backoffice;
using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;
using Microsoft.Playwright;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>What it takes to come to the content tree of the real site with a real browser, the first time and again.</summary>
internal sealed class OpeningBackoffice : IScenario
{
    public string Name => "open";

    public string Description => "the published site in Chromium, signed in, to the content tree and the dashboard beside it: requests and bytes over the network, those to the API included";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using var data = new TemporaryFolder();
        IReadOnlyList<StaffAccount> accounts = await EditedSite.PrepareAsync(MeasuredDatabase.Sqlite(data), data, documents: 1, editors: 2);
        await using PublishedSite published = await PublishedSite.StartAsync(data.Path, SitePages.Thematic);
        await using StaffBrowser browser = await StaffBrowser.LaunchAsync(published.Address);
        await browser.SignInAsync(accounts[0]);
        IPage page = await browser.NewTabAsync();
        foreach ((string name, int requests, int kilobytes) in ((string, int, int)[])[("cold", 60, 800), ("warm", 25, 30)])
        {
            long start = Stopwatch.GetTimestamp();
            LoadedPage loaded = await LoadedPage.WatchAsync(page);
            await page.GotoAsync("/umbraco/section/content");
            await page.Locator("umb-document-tree-item").First.WaitForAsync();
            double untilTree = Stopwatch.GetElapsedTime(start).TotalSeconds;
            await page.Locator("cainamur-start-dashboard uui-box").First.WaitForAsync();
            await page.WaitForTimeoutAsync(2000);
            yield return new Figure($"{name}: requests", loaded.Requests, string.Empty, AtMost: requests);
            yield return new Figure($"{name}: over the network, Brotli", loaded.Bytes / 1000, "kB", AtMost: kilobytes);
            yield return new Figure($"{name}: to the tree", untilTree, "s");
        }

        // What `editing` measures has to be what the client does.
        using BackofficeSession session = await BackofficeSession.SignInAsync(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }, published.Address, accounts[1]);
        foreach ((string name, Guid key) in ((string, Guid)[])[("text page", BulkDocuments.OriginalKey), ("page of blocks", BlockPages.OriginalKey)])
        {
            LoadedPage loaded = await LoadedPage.WatchAsync(page);
            await page.EvaluateAsync($"history.pushState(null, '', '/umbraco/section/content/workspace/document/edit/{key}')");
            await page.Locator("umb-property").First.WaitForAsync();
            await page.WaitForTimeoutAsync(3000);
            yield return new Figure($"{name}: API calls to open it, at most those that are measured", loaded.ApiCalls.Count, string.Empty, AtMost: (await DocumentCalls.ForAsync(session, key)).Count);
            await page.GotoAsync("/umbraco/section/content");
            await page.Locator("cainamur-start-dashboard uui-box").First.WaitForAsync();
            await page.WaitForTimeoutAsync(2000);
        }
    }
}
