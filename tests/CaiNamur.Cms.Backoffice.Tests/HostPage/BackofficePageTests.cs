using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CaiNamur.Cms.Backoffice.ClientFiles;
using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Backoffice.Tests.HostPage;

public sealed class BackofficePageTests(BackofficeFixture backoffice)
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/section/content/workspace/document/edit/22222222-2222-4222-8222-222222222222/invariant/view/content")]
    [InlineData("/umbraco/oauth_complete?code=a&state=b")]
    [InlineData("/umbraco/logout")]
    [InlineData("/umbraco/preview?id=22222222-2222-4222-8222-222222222222")]
    [InlineData("/UMBRACO/section/media")]
    public async Task Get_AddressOfTheClient_IsThePage(string address)
    {
        using HttpResponseMessage response = await SendAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        (await ReadAsync(response)).ShouldContain("<umb-app></umb-app>");
    }

    [Theory]
    [InlineData("/umbraco/management")]
    [InlineData("/umbraco/management/api/v1/there-is-no-such-thing")]
    [InlineData("/umbraco/delivery/api/v2/content")]
    [InlineData("/umbraco/serverEventHub/negotiate?negotiateVersion=1")]
    [InlineData("/umbraco/PreviewHub")]
    [InlineData("/umbraco/backoffice")]
    [InlineData("/umbraco/backoffice/chunks/gone-12345678.js")]
    [InlineData("/umbraco/workers/token-check.worker.js")]
    [InlineData("/umbraco/favicon.ico")]
    [InlineData("/umbracoo")]
    public async Task Get_AddressOfAProgramThatIsNotThere_IsNotFound(string address)
    {
        using HttpResponseMessage response = await SendAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Page_SpeaksFrenchAndKnowsItsBase()
    {
        IDocument page = await OpenAsync();

        page.DocumentElement.GetAttribute("lang").ShouldBe("fr-BE");
        page.QuerySelector("base")!.GetAttribute("href").ShouldBe("/umbraco/");
        page.QuerySelector("noscript")!.TextContent.ShouldContain("JavaScript");
    }

    [Fact]
    public async Task Page_NamesOnlyFilesThatAreThere()
    {
        IDocument page = await OpenAsync();

        IEnumerable<string> addresses = page.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!));
        foreach (string address in addresses)
        {
            using HttpResponseMessage response = await SendAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task ImportMap_HasEveryModuleThatTheClientOffers()
    {
        IDocument page = await OpenAsync();
        using JsonDocument offered = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(UnbundledClient.Project, "node_modules/@umbraco-cms/backoffice/dist-cms/umbraco-package.json"), TestContext.Current.CancellationToken));
        using JsonDocument importMap = JsonDocument.Parse(page.QuerySelector("script[type=importmap]")!.TextContent);
        var imports = importMap.RootElement.GetProperty("imports").EnumerateObject().ToDictionary(import => import.Name, import => import.Value.GetString()!);

        imports.Keys.ShouldBe(offered.RootElement.GetProperty("importmap").GetProperty("imports").EnumerateObject().Select(import => import.Name), ignoreOrder: true);
        foreach ((string name, string address) in imports)
        {
            using HttpResponseMessage response = await SendAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, name);
        }
    }

    [Fact]
    public async Task Policy_AllowsTheImportMapAndNoOtherInlineScript()
    {
        using HttpResponseMessage response = await SendAsync("/umbraco");
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        IDocument page = await ParseAsync(response);

        string importMap = page.QuerySelector("script[type=importmap]")!.TextContent;
        policy.ShouldContain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(importMap)))}'");
        Directive(policy, "script-src").ShouldNotContain("unsafe");
        Directive(policy, "default-src").ShouldBe("default-src 'none'");
        page.QuerySelectorAll("script:not([src]):not([type=importmap])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_MayBeReachedByTheWindowThatItOpened()
    {
        using HttpResponseMessage response = await SendAsync("/umbraco");

        response.Headers.Contains("Cross-Origin-Opener-Policy").ShouldBeFalse();
    }

    [Fact]
    public async Task Get_Again_SendsNothing()
    {
        using HttpResponseMessage first = await SendAsync("/umbraco/section/content");

        using HttpResponseMessage second = await SendAsync("/umbraco/section/media", tag: first.Headers.ETag!.ToString());

        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Get_WithBrotli_IsCompressed()
    {
        using HttpResponseMessage plain = await SendAsync("/umbraco");
        using HttpResponseMessage compressed = await SendAsync("/umbraco", encoding: "gzip, br");

        compressed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        compressed.Content.Headers.ContentLength!.Value.ShouldBeLessThan(plain.Content.Headers.ContentLength!.Value / 2);
    }

    [Fact]
    public async Task OwnExtensions_AreAnnouncedByAModuleThatIsThere()
    {
        BackofficeExtensionManifest manifest = backoffice.Host.Services.GetRequiredService<IBackofficeExtensionManifests>().Private.ShouldHaveSingleItem();

        IReadOnlyDictionary<string, object> extension = manifest.Extensions.ShouldHaveSingleItem();
        extension["type"].ShouldBe("backofficeEntryPoint");
        using HttpResponseMessage response = await SendAsync((string)extension["js"]);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string Directive(string policy, string name)
        => policy.Split("; ").Single(directive => directive.StartsWith($"{name} ", StringComparison.Ordinal));

    private static Task<string> ReadAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<IDocument> ParseAsync(HttpResponseMessage response) => new HtmlParser().ParseDocument(await ReadAsync(response));

    private async Task<IDocument> OpenAsync()
    {
        using HttpResponseMessage response = await SendAsync("/umbraco");
        return await ParseAsync(response);
    }

    private async Task<HttpResponseMessage> SendAsync(string address, string? encoding = null, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        if (tag is not null)
        {
            request.Headers.Add("If-None-Match", tag);
        }

        return await backoffice.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
