using Microsoft.Playwright;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>Debian's Chromium with somebody of the staff at it.</summary>
internal sealed class StaffBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IBrowserContext _context;

    private StaffBrowser(IPlaywright playwright, IBrowser browser, IBrowserContext context)
    {
        _playwright = playwright;
        _browser = browser;
        _context = context;
    }

    public static async Task<StaffBrowser> LaunchAsync(Uri address)
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = "fr-BE", ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        return new StaffBrowser(playwright, browser, context);
    }

    /// <summary>Signs in on the real page, in a tab of its own that loads nothing of the client: the next tab is the first that does.</summary>
    public async Task SignInAsync(StaffAccount account)
    {
        IPage page = await _context.NewPageAsync();
        await page.RouteAsync("**/umbraco/backoffice/**", route => route.AbortAsync());
        await page.GotoAsync("/umbraco/login");
        await page.GetByLabel("Adresse e-mail").FillAsync(account.Email);
        await page.GetByLabel("Mot de passe").FillAsync(account.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await page.WaitForURLAsync(url => !new Uri(url).AbsolutePath.StartsWith("/umbraco/login", StringComparison.OrdinalIgnoreCase));
        await page.CloseAsync();
    }

    public Task<IPage> NewTabAsync() => _context.NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
