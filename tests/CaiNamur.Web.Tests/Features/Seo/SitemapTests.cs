using System.Net;
using System.Xml.Linq;
using CaiNamur.TestSupport.Hosting;
using CaiNamur.Web.Content;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.PublishedCache;

namespace CaiNamur.Web.Tests.Features.Seo;

/// <summary>The sitemap of the whole site.</summary>
public sealed class SitemapTests : IAsyncLifetime
{
    private static readonly XNamespace _namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SiteHost _site = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _site = await SiteHost.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Get_Sitemap_ListsEachPageOnceWithItsDay()
    {
        XElement urls = await ReadAsync();

        string[] paths = [.. urls.Elements(_namespace + "url").Select(url => new Uri(url.Element(_namespace + "loc")!.Value).AbsolutePath)];
        paths.ShouldBeUnique();
        paths.ShouldContain("/");
        paths.ShouldContain("/thematiques/migrations/");
        paths.ShouldNotContain("/recherche/");
        urls.Elements(_namespace + "url").ShouldAllBe(url => DateOnly.ParseExact(url.Element(_namespace + "lastmod")!.Value, "yyyy-MM-dd") > new DateOnly(2020, 1, 1));
        foreach (string path in paths)
        {
            using HttpResponseMessage page = await _site.Client.GetAsync(path, Token);
            page.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task Get_Sitemap_KeepsNoneOfItsPagesInMemory()
    {
        var documents = _site.Services.GetRequiredService<IDocumentCacheService>();
        Guid[] keys = [.. _site.Services.GetRequiredService<IPublishedPages>().AllKeys()];
        await documents.ClearMemoryCacheAsync(Token);

        await ReadAsync();

        // The home page and its like are read for every answer.
        keys.Count(key => documents.TryGetCached(key, preview: false, out _)).ShouldBeLessThan(keys.Length / 10);
    }

    private async Task<XElement> ReadAsync() => XElement.Parse(await _site.Client.GetStringAsync("/sitemap.xml", Token));
}
