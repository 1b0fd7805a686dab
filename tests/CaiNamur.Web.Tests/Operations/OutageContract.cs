using System.Net;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.PublishedCache;

namespace CaiNamur.Web.Tests.Operations;

/// <summary>The database goes away while the site runs, and comes back.</summary>
public abstract class OutageContract<TDatabase>
    where TDatabase : IBreakableDatabase, new()
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DatabaseGone_CachedPagesStay_OthersSaySo_AndAllRecovers()
    {
        using var database = new TDatabase();
        await using SiteHost site = await SiteHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["ConnectionStrings:umbracoDbDSN"] = database.ConnectionString,
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = database.ProviderName,
            ["Serilog:MinimumLevel:Override:Microsoft"] = "Fatal",
        });
        HttpClient client = site.Client;
        (await StatusAsync(client, "/")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(client, "/health/ready")).ShouldBe(HttpStatusCode.OK);

        database.Break();
        await site.Services.GetRequiredService<IDocumentCacheService>().ClearMemoryCacheAsync(Token);

        (await StatusAsync(client, "/")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(client, "/health/live")).ShouldBe(HttpStatusCode.OK);
        await SaysNotReadyAsync(client);
        await SaysUnavailableAsync(client, "/presentation/");

        database.Repair();

        (await StatusAsync(client, "/health/ready")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(client, "/presentation/")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(client, "/")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task SaysNotReadyAsync(HttpClient client)
    {
        using HttpResponseMessage ready = await client.GetAsync("/health/ready", Token);

        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync(Token)).ShouldContain("database: The database does not answer");
    }

    private static async Task SaysUnavailableAsync(HttpClient client, string path)
    {
        using HttpResponseMessage page = await client.GetAsync(path, Token);

        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        string text = await page.Content.ReadAsStringAsync(Token);
        text.ShouldContain("lang=\"fr");
        text.ShouldContain("momentanément indisponible");
        text.ShouldNotContain("Exception");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using HttpResponseMessage response = await client.GetAsync(path, Token);
        return response.StatusCode;
    }
}
