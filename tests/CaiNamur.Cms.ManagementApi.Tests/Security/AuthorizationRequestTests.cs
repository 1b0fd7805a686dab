using System.Net;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Microsoft.AspNetCore.WebUtilities;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>What OpenID Connect must refuse: codes for somebody else, tokens that do not come from cookies.</summary>
public sealed class AuthorizationRequestTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Theory]
    [InlineData("https://evil.example/umbraco/oauth_complete")]
    [InlineData("https://localhost/umbraco/oauth_complete/../../evil")]
    [InlineData("https://localhost/umbraco/oauth_complete?next=https://evil.example")]
    [InlineData("https://localhost:444/umbraco/oauth_complete")]
    [InlineData("http://localhost/umbraco/oauth_complete")]
    public async Task Authorize_ToAnotherAddress_IsRefusedWithoutRedirect(string redirectUri)
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync(browser.AuthorizePath(redirectUri));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Authorize_WithoutChallenge_IsRefused()
    {
        using Browser browser = _host.OpenBrowser();
        string path = QueryHelpers.AddQueryString($"{BackOfficeClientSteps.Api}/authorize", new Dictionary<string, string?>
        {
            ["redirect_uri"] = browser.RedirectUri(),
            ["client_id"] = BackOfficeClientSteps.ClientId,
            ["response_type"] = "code",
            ["scope"] = "offline_access",
        });

        using HttpResponseMessage response = await browser.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Authorize_WithPlainChallenge_IsRefused()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync(browser.AuthorizePath(challenge: BackOfficeClientSteps.Verifier, method: "plain"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Authorize_ForUnknownClient_IsRefusedWithoutRedirect()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync(browser.AuthorizePath().Replace(BackOfficeClientSteps.ClientId, "umbraco-swagger", StringComparison.Ordinal));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Token_WithWrongVerifier_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.GetCodeAsync(user.Username, BackOfficeFixture.Password);

        using HttpResponseMessage response = await browser.ExchangeCodeAsync(verifier: new string('x', 64));

        await ShouldBeRefusedAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Token_WithTheSameCodeTwice_IsRefusedAndEndsTheSession()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.GetCodeAsync(user.Username, BackOfficeFixture.Password);
        using Browser copy = _host.OpenBrowser();
        copy.Cookies.Add(browser.Cookies.GetAllCookies());
        using HttpResponseMessage first = await browser.ExchangeCodeAsync();

        using HttpResponseMessage second = await copy.ExchangeCodeAsync();

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        await ShouldBeRefusedAsync(second, "invalid_grant");
    }

    [Fact]
    public async Task Token_WithOldCode_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.GetCodeAsync(user.Username, BackOfficeFixture.Password);
        _host.Clock.Advance(TimeSpan.FromMinutes(3));

        using HttpResponseMessage response = await browser.ExchangeCodeAsync();

        await ShouldBeRefusedAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Token_WithCodeOutsideOfTheCookie_IsRefused()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.ExchangeCodeAsync(code: "CfDJ8-something");

        await ShouldBeRefusedAsync(response, "invalid_request");
    }

    [Fact]
    public async Task Token_WithRefreshTokenOutsideOfTheCookie_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        string cookie = browser.Cookies.GetAllCookies()["__Host-umbRefreshToken"]!.Value;

        using HttpResponseMessage response = await browser.RefreshAsync(cookie);

        await ShouldBeRefusedAsync(response, "invalid_request");
    }

    [Fact]
    public async Task Token_WithoutCookie_IsRefused()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.RefreshAsync();

        await ShouldBeRefusedAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Call_WithCookieAlone_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        using HttpResponseMessage response = await browser.GetAsync("/umbraco/management/api/v1/user/current");
        using HttpResponseMessage inAddress = await browser.GetAsync("/umbraco/management/api/v1/user/current?access_token=%5Bredacted%5D");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        inAddress.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithTheCookiesContentAsBearer_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/management/api/v1/user/current");
        request.Headers.Authorization = new("Bearer", browser.Cookies.GetAllCookies()["__Host-umbAccessToken"]!.Value);
        using Browser other = _host.OpenBrowser();

        using HttpResponseMessage response = await other.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithTheRefreshTokenInPlaceOfTheAccessToken_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        using Browser other = _host.OpenBrowser();
        string refreshToken = browser.Cookies.GetAllCookies()["__Host-umbRefreshToken"]!.Value;
        other.Cookies.Add(other.Origin, new Cookie("__Host-umbAccessToken", refreshToken, "/") { Secure = true });

        using HttpResponseMessage response = await other.CurrentUserAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task ShouldBeRefusedAsync(HttpResponseMessage response, string error)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await BackOfficeClientSteps.JsonAsync(response)).GetProperty("error").GetString().ShouldBe(error);
    }
}
