using System.Net;
using System.Net.Http.Headers;
using CaiNamur.TestSupport.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Web.Tests.PublishedContent;

/// <summary>Once the published cache has been filled, a page is made without the database.</summary>
public sealed class WarmPageTests : IAsyncLifetime
{
    private const string Page = "/thematiques/migrations/";

    private readonly DatabaseCommandCounter _counter = new();
    private SiteHost _site = null!;

    public async ValueTask InitializeAsync()
        => _site = await SiteHost.StartAsync(services => services.AddSingleton<IStartupFilter>(new CountedRequests(_counter)));

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _counter.Dispose();
    }

    [Fact]
    public async Task Get_ThematicPageOnceWarm_SendsNoDatabaseCommand()
    {
        await GetFreshAsync(Page);
        _counter.Clear();

        string page = await GetFreshAsync(Page);

        page.ShouldContain("La migration vue par le C.A.I.");
        _counter.Commands.ShouldBeEmpty();
    }

    [Fact]
    public void Read_Document_IsCounted()
    {
        _counter.CountThisFlow();

        _site.Services.GetRequiredService<IContentService>().GetRootContent().ShouldNotBeEmpty();

        _counter.Commands.ShouldNotBeEmpty();
    }

    /// <summary>A request that names somebody is made anew, past the output cache.</summary>
    private async Task<string> GetFreshAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "nobody");
        using HttpResponseMessage response = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
