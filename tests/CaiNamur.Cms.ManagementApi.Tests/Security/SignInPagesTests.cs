using System.Net;
using AngleSharp.Dom;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>What the pages around signing in are made of, and what the client's pictures are.</summary>
public sealed class SignInPagesTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Theory]
    [InlineData("/umbraco/login")]
    [InlineData("/umbraco/forgot-password")]
    [InlineData("/umbraco/forgot-password/sent")]
    [InlineData("/umbraco/reset-password?id=1e70f841-c261-413b-abb2-2d68cdb96094&code=x")]
    public async Task Page_IsFrenchAndRunsNothing(string path)
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync(path);

        IDocument page = await Browser.ReadAsync(response);
        page.DocumentElement.GetAttribute("lang").ShouldBe("fr");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("script, style, [style], [onclick]").ShouldBeEmpty();
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.Contains("Cross-Origin-Opener-Policy").ShouldBeFalse();
        foreach (IElement field in page.QuerySelectorAll("input:not([type=hidden])"))
        {
            page.QuerySelector($"label[for={field.Id}]").ShouldNotBeNull();
            field.GetAttribute("autocomplete").ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task StyleSheet_OfThePage_IsServedForEver()
    {
        using Browser browser = _host.OpenBrowser();
        IDocument page = await browser.OpenAsync("/umbraco/login");

        using HttpResponseMessage response = await browser.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Theory]
    [InlineData("logo")]
    [InlineData("logo-alternative")]
    [InlineData("login-logo")]
    [InlineData("login-logo-alternative")]
    [InlineData("login-background")]
    public async Task Graphic_ThatTheClientAsksFor_IsASvg(string name)
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync($"{BackOfficeClientSteps.Api}/graphics/{name}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
    }

    [Fact]
    public async Task Graphic_OfAnotherName_IsNotFound()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync($"{BackOfficeClientSteps.Api}/graphics/other");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
