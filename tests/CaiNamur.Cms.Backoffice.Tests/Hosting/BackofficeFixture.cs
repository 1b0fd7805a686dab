using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BackofficeFixture))]

namespace CaiNamur.Cms.Backoffice.Tests.Hosting;

/// <summary>One backoffice and one browser for all tests.</summary>
public sealed class BackofficeFixture : IAsyncLifetime
{
    private BackofficeHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BackofficeHost Host => _host!;

    public async ValueTask InitializeAsync()
    {
        _host = await BackofficeHost.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a browser that has never been here.</summary>
    public async Task<IPage> NewPageAsync(BackofficeHost? host = null)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (host ?? Host).Address.ToString(),
            ViewportSize = new ViewportSize { Width = 1600, Height = 1000 },
            Locale = "fr-BE",
            TimezoneId = "Europe/Brussels",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
