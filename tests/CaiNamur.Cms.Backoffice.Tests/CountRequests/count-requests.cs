#:package Microsoft.Playwright
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Counts what it takes to come to the content tree of a running site, the first time and again:
//   dotnet run count-requests.cs -- ADDRESS [E-MAIL PASSWORD]
// Without an e-mail the site must let everybody in, as the stub of the tests does. What the sign-in page fetches is not counted.
using Microsoft.Playwright;

if (args is not ([_] or [_, _, _]))
{
    Console.Error.WriteLine("dotnet run count-requests.cs -- ADDRESS [E-MAIL PASSWORD]");
    return 1;
}

using IPlaywright playwright = await Playwright.CreateAsync();
await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = args[0], Locale = "fr-BE", IgnoreHTTPSErrors = true });
if (args is [_, var email, var password])
{
    // In a page of its own, whose cookies are kept and whose cache is not: the next page is the first that loads the client.
    IPage signIn = await context.NewPageAsync();
    await signIn.RouteAsync("**/umbraco/backoffice/**", route => route.AbortAsync());
    await signIn.GotoAsync("/umbraco/login");
    await signIn.Locator("input[type=email], input[autocomplete*=username]").First.FillAsync(email);
    await signIn.Locator("input[type=password]").First.FillAsync(password);
    await signIn.Keyboard.PressAsync("Enter");
    await signIn.WaitForURLAsync(url => !new Uri(url).AbsolutePath.StartsWith("/umbraco/login", StringComparison.OrdinalIgnoreCase));
    await signIn.CloseAsync();
}

IPage page = await context.NewPageAsync();
await CountAsync("cold");
await CountAsync("warm");
return 0;

async Task CountAsync(string name)
{
    Dictionary<string, (string Url, double Bytes, bool Cached)> requests = [];
    ICDPSession session = await context.NewCDPSessionAsync(page);
    session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => requests[Id(sent)] = (sent!.Value.GetProperty("request").GetProperty("url").GetString()!, 0, false);
    session.Event("Network.requestServedFromCache").OnEvent += (_, served) => Change(served, request => request with { Cached = true });
    session.Event("Network.responseReceived").OnEvent += (_, received) => Change(received, request => request with { Cached = request.Cached || received!.Value.GetProperty("response").GetProperty("fromDiskCache").GetBoolean() });
    session.Event("Network.loadingFinished").OnEvent += (_, finished) => Change(finished, request => request with { Bytes = finished!.Value.GetProperty("encodedDataLength").GetDouble() });
    await session.SendAsync("Network.enable");

    var clock = System.Diagnostics.Stopwatch.StartNew();
    await page.GotoAsync("/umbraco/section/content");
    await page.Locator("umb-document-tree-item").First.WaitForAsync();
    TimeSpan untilTree = clock.Elapsed;
    await page.Locator("cainamur-start-dashboard uui-box").First.WaitForAsync();
    await page.WaitForTimeoutAsync(1000);
    await session.DetachAsync();

    var overTheNetwork = requests.Values.Where(request => !request.Cached).ToList();
    Console.WriteLine($"{name}: {overTheNetwork.Count} requests, {overTheNetwork.Sum(request => request.Bytes):N0} bytes, tree after {untilTree.TotalMilliseconds:N0} ms");
    foreach ((string url, double bytes, _) in overTheNetwork.OrderByDescending(request => request.Bytes))
    {
        Console.WriteLine($"{bytes,10:N0}  {url}");
    }

    void Change(System.Text.Json.JsonElement? message, Func<(string Url, double Bytes, bool Cached), (string Url, double Bytes, bool Cached)> change)
    {
        if (requests.TryGetValue(Id(message), out var request))
        {
            requests[Id(message)] = change(request);
        }
    }

    static string Id(System.Text.Json.JsonElement? message) => message!.Value.GetProperty("requestId").GetString()!;
}
