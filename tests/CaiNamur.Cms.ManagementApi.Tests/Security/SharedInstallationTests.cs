using System.Net;
using CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using CaiNamur.TestSupport.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Sessions on PostgreSQL, across a restart and on a second instance with the same database and data folder.</summary>
public sealed class SharedInstallationTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.PostgreSql();
    private readonly string _dataDirectory = Directory.CreateTempSubdirectory("cainamur-shared-").FullName;

    [Fact]
    public async Task Session_OpenedOnOneInstance_GoesOnOnAnother()
    {
        using Browser browser = await OpenSessionAsync();

        await using BackOfficeHost other = await StartAsync();

        using Browser sameCookies = other.OpenBrowser();
        sameCookies.Cookies.Add(browser.Cookies.GetAllCookies());
        using HttpResponseMessage call = await sameCookies.CurrentUserAsync();
        using HttpResponseMessage refresh = await sameCookies.RefreshAsync();
        call.StatusCode.ShouldBe(HttpStatusCode.OK);
        refresh.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Pruning_ForgetsWhatIsOver()
    {
        await using BackOfficeHost host = await StartAsync();

        // OpenIddict takes the end of a token by the real clock.
        host.Clock.Advance(-TimeSpan.FromDays(2));
        IUser user = await host.AddEditorAsync();
        using Browser browser = host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        (await CountTokensAsync(host)).ShouldBeGreaterThan(0);
        TokenPruning pruning = host.Services.GetServices<IHostedService>().OfType<TokenPruning>().Single();

        await pruning.PruneAsync(TestContext.Current.CancellationToken);
        long young = await CountTokensAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await pruning.PruneAsync(TestContext.Current.CancellationToken);

        young.ShouldBeGreaterThan(0);
        (await CountTokensAsync(host)).ShouldBe(0);
    }

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_dataDirectory, recursive: true);
    }

    private Task<BackOfficeHost> StartAsync() => BackOfficeHost.StartAsync(database: _database, dataDirectory: _dataDirectory);

    private async Task<Browser> OpenSessionAsync()
    {
        await using BackOfficeHost host = await StartAsync();
        IUser user = await host.AddEditorAsync();
        Browser browser = host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        return browser;
    }

    private static async Task<long> CountTokensAsync(BackOfficeHost host)
    {
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().CountAsync(TestContext.Current.CancellationToken);
    }
}
