using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Microsoft.AspNetCore.WebUtilities;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>The way of the client from "not signed in" to its first calls, and out again.</summary>
public sealed class SignInTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task SignIn_WithRightPassword_OpensTheApi()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();

        JsonElement tokens = await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        tokens.GetProperty("access_token").GetString().ShouldBe("[redacted]");
        tokens.GetProperty("refresh_token").GetString().ShouldBe("[redacted]");
        tokens.GetProperty("token_type").GetString().ShouldBe("Bearer");
        tokens.GetProperty("expires_in").GetInt32().ShouldBe(300);
        using HttpResponseMessage current = await browser.CurrentUserAsync();
        current.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await BackOfficeClientSteps.JsonAsync(current)).GetProperty("id").GetGuid().ShouldBe(user.Key);
    }

    [Fact]
    public async Task Authorize_WithoutCookie_AsksToSignInAndComesBack()
    {
        using Browser browser = _host.OpenBrowser();
        string authorize = browser.AuthorizePath();

        using HttpResponseMessage response = await browser.GetAsync(authorize);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string location = response.Headers.Location!.ToString();
        location.ShouldStartWith("/umbraco/login?");
        QueryHelpers.ParseQuery(new Uri(browser.Origin, location).Query)["returnUrl"].ToString().ShouldBe(authorize);
    }

    [Fact]
    public async Task Authorize_WhenSignedIn_ShowsNoCodeAndTheSameState()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();

        Uri callback = await browser.GetCodeAsync(user.Username, BackOfficeFixture.Password);

        callback.GetLeftPart(UriPartial.Path).ShouldBe(browser.RedirectUri());
        var query = QueryHelpers.ParseQuery(callback.Query);
        query["code"].ToString().ShouldBe("[redacted]");
        query["state"].ToString().ShouldBe("uRDMT8fFx7");
    }

    [Fact]
    public async Task SignIn_OverHttps_KeepsTokensInHostCookiesOutOfReachOfScripts()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser("https://localhost");
        await browser.GetCodeAsync(user.Username, BackOfficeFixture.Password);

        using HttpResponseMessage response = await browser.ExchangeCodeAsync();

        string[] cookies = [.. response.Headers.GetValues("Set-Cookie")];
        foreach (string name in new[] { "__Host-umbAccessToken", "__Host-umbRefreshToken" })
        {
            string cookie = cookies.Single(value => value.StartsWith(name + "=", StringComparison.Ordinal));
            cookie.ShouldContain("; httponly", Case.Insensitive);
            cookie.ShouldContain("; secure", Case.Insensitive);
            cookie.ShouldContain("; samesite=strict", Case.Insensitive);
            cookie.ShouldContain("; path=/;", Case.Insensitive);
            cookie.ShouldNotContain("domain=", Case.Insensitive);
        }

        cookies.ShouldContain(value => value.StartsWith("__Host-umbPkceCode=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_OverHttpOnTheMachineItself_WorksWithoutThePrefix()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser("http://127.0.0.1:5000");

        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        browser.Cookies.GetAllCookies().Select(cookie => cookie.Name).ShouldContain("umbAccessToken");
        using HttpResponseMessage current = await browser.CurrentUserAsync();
        current.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_OverHttpFromElsewhere_IsRefused()
    {
        using Browser browser = _host.OpenBrowser("http://cai.example");

        using HttpResponseMessage page = await browser.GetAsync("/umbraco/login");
        using HttpResponseMessage authorize = await browser.GetAsync(browser.AuthorizePath());

        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("HTTPS");
        authorize.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Authorize_BehindAProxyThatSpeaksHttps_KnowsTheAddressOfTheBrowser()
    {
        using Browser browser = _host.OpenBrowser("http://cai.example");
        using var request = new HttpRequestMessage(HttpMethod.Get, browser.AuthorizePath("https://cai.example/umbraco/oauth_complete"));
        request.Headers.Add("X-Forwarded-Proto", "https");

        using HttpResponseMessage response = await browser.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldStartWith("/umbraco/login?");
    }

    [Theory]
    [InlineData("https://localhost", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Unauthorized)]
    [InlineData("null", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task WebSocket_WithTheRedactedTokenInItsAddress_OpensForOurOwnPagesOnly(string? origin, HttpStatusCode status)
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/management/api/v1/user/current?access_token=%5Bredacted%5D");
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using HttpResponseMessage response = await browser.SendAsync(request);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Refresh_ExtendsTheSession()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        for (int quarter = 0; quarter < 8; quarter++)
        {
            _host.Clock.Advance(TimeSpan.FromMinutes(15));
            using HttpResponseMessage refreshed = await browser.RefreshAsync();
            refreshed.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await BackOfficeClientSteps.JsonAsync(refreshed)).GetProperty("refresh_token").GetString().ShouldBe("[redacted]");
        }

        using HttpResponseMessage current = await browser.CurrentUserAsync();
        current.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refresh_ManyAtOnceWithOneToken_AllSucceed()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => browser.RefreshAsync()));

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refresh_AfterTheTimeOut_IsRefusedAndForgetsTheTokens()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        _host.Clock.Advance(TimeSpan.FromMinutes(21));

        using HttpResponseMessage response = await browser.RefreshAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await BackOfficeClientSteps.JsonAsync(response)).GetProperty("error").GetString().ShouldBe("invalid_grant");
        browser.Cookies.GetCookies(browser.Origin).Select(cookie => cookie.Name).ShouldNotContain("__Host-umbRefreshToken");
        using HttpResponseMessage authorize = await browser.GetAsync(browser.AuthorizePath());
        authorize.Headers.Location!.ToString().ShouldStartWith("/umbraco/login");
    }

    [Fact]
    public async Task Call_WhenTheAccessTokenIsOver_Is401UntilRefreshed()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        _host.Clock.Advance(TimeSpan.FromMinutes(6));

        using HttpResponseMessage before = await browser.CurrentUserAsync();
        using HttpResponseMessage refreshed = await browser.RefreshAsync();
        using HttpResponseMessage after = await browser.CurrentUserAsync();

        before.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionAndGoesToTheClientsGoodbye()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        using HttpResponseMessage revokedAccess = await browser.PostAsync($"{BackOfficeClientSteps.Api}/revoke", ("token", "[redacted]"), ("token_type_hint", "access_token"), ("client_id", BackOfficeClientSteps.ClientId));
        using HttpResponseMessage revokedRefresh = await browser.PostAsync($"{BackOfficeClientSteps.Api}/revoke", ("token", "[redacted]"), ("token_type_hint", "refresh_token"), ("client_id", BackOfficeClientSteps.ClientId));
        using HttpResponseMessage signedOut = await browser.GetAsync($"{BackOfficeClientSteps.Api}/signout?post_logout_redirect_uri=https%3A%2F%2Flocalhost%2Fumbraco%2Flogout");

        revokedAccess.StatusCode.ShouldBe(HttpStatusCode.OK);
        revokedRefresh.StatusCode.ShouldBe(HttpStatusCode.OK);
        signedOut.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        signedOut.Headers.Location!.ToString().ShouldBe("/umbraco/logout");
        browser.Cookies.GetCookies(new Uri(browser.Origin, "/umbraco/")).Select(cookie => cookie.Name).ShouldAllBe(name => name == "UMB_FORM");
    }

    [Fact]
    public async Task SignOut_MakesCookiesThatWereCopiedWorthless()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        using Browser thief = _host.OpenBrowser();
        thief.Cookies.Add(browser.Cookies.GetAllCookies());

        using HttpResponseMessage signedOut = await browser.GetAsync($"{BackOfficeClientSteps.Api}/signout");

        using HttpResponseMessage call = await thief.CurrentUserAsync();
        using HttpResponseMessage refresh = await thief.RefreshAsync();
        using HttpResponseMessage authorize = await thief.GetAsync(thief.AuthorizePath());
        call.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refresh.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        authorize.Headers.Location!.ToString().ShouldStartWith("/umbraco/login");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("https://localhost.evil.example/umbraco/logout")]
    public async Task SignOut_WithForeignAddress_GoesThereNever(string address)
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync(QueryHelpers.AddQueryString($"{BackOfficeClientSteps.Api}/signout", "post_logout_redirect_uri", address));

        response.Headers.Location!.ToString().ShouldBe("/umbraco/logout");
    }
}
