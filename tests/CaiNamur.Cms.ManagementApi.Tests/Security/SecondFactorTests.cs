using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Security.TwoFactor;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Setting up an authenticator app, and signing in with it.</summary>
public sealed class SecondFactorTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private const string Api = "/umbraco/management/api/v1/user/current/2fa";

    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task Setup_WithTheFirstCode_IsAskedForAtTheNextSignIn()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);

        JsonElement setup = await GetAsync(browser, $"{Api}/Authenticator");
        string secret = setup.GetProperty("secret").GetString()!;
        using HttpResponseMessage enabled = await SendAsync(browser, HttpMethod.Post, $"{Api}/Authenticator", new { code = Code(secret), secret });

        setup.GetProperty("qrCodeSetupImageUrl").GetString().ShouldStartWith("data:image/svg+xml;base64,");
        enabled.StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonElement provider = (await GetAsync(browser, Api)).EnumerateArray().Single();
        provider.GetProperty("providerName").GetString().ShouldBe("Authenticator");
        provider.GetProperty("isEnabledOnUser").GetBoolean().ShouldBeTrue();
        using Browser next = _host.OpenBrowser();
        using HttpResponseMessage password = await PasswordAsync(next, user);
        password.Headers.Location!.ToString().ShouldStartWith("/umbraco/login/code?");
    }

    [Fact]
    public async Task Password_Alone_OpensNothing()
    {
        (IUser user, _) = await AddEditorWithAppAsync();
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage password = await PasswordAsync(browser, user);

        using HttpResponseMessage authorize = await browser.GetAsync(browser.AuthorizePath());
        authorize.Headers.Location!.ToString().ShouldStartWith("/umbraco/login?");
    }

    [Fact]
    public async Task Code_AfterThePassword_SignsIn()
    {
        (IUser user, string secret) = await AddEditorWithAppAsync();
        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage password = await PasswordAsync(browser, user);

        using HttpResponseMessage code = await browser.SubmitAsync(password.Headers.Location!.ToString(), ("Code", Code(secret).Insert(3, " ")));

        using HttpResponseMessage authorize = await browser.GetAsync(code.Headers.Location!.ToString());
        authorize.Headers.Location!.ToString().ShouldStartWith(browser.RedirectUri());
    }

    [Fact]
    public async Task Code_UsedBefore_IsRefused()
    {
        (IUser user, string secret) = await AddEditorWithAppAsync();
        string code = Code(secret);
        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage password = await PasswordAsync(browser, user);
        using HttpResponseMessage first = await browser.SubmitAsync(password.Headers.Location!.ToString(), ("Code", code));
        using Browser onlooker = _host.OpenBrowser();
        using HttpResponseMessage stolenPassword = await PasswordAsync(onlooker, user);

        using HttpResponseMessage second = await onlooker.SubmitAsync("/umbraco/login/code", ("Code", code));

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Codes_WrongFiveTimes_LockTheAccount()
    {
        (IUser user, string secret) = await AddEditorWithAppAsync();
        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage password = await PasswordAsync(browser, user);
        string wrong = Code(secret) == "000000" ? "000001" : "000000";
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using HttpResponseMessage refused = await browser.SubmitAsync("/umbraco/login/code", ("Code", wrong));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        using HttpResponseMessage right = await browser.SubmitAsync("/umbraco/login/code", ("Code", Code(secret)));

        right.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task CodePage_WithoutPassword_LeadsBack()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync("/umbraco/login/code");

        response.Headers.Location!.ToString().ShouldBe("/umbraco/login");
    }

    [Fact]
    public async Task Setup_WithWrongCode_SaysSoToTheClient()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        string secret = (await GetAsync(browser, $"{Api}/Authenticator")).GetProperty("secret").GetString()!;

        using HttpResponseMessage response = await SendAsync(browser, HttpMethod.Post, $"{Api}/Authenticator", new { code = "12345", secret });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await BackOfficeClientSteps.JsonAsync(response)).GetProperty("operationStatus").GetString().ShouldBe("InvalidCode");
    }

    [Fact]
    public async Task LostTelephone_AnAdministratorTakesTheFactorAway()
    {
        (IUser user, _) = await AddEditorWithAppAsync();
        using Browser administrator = _host.OpenBrowser();
        await administrator.SignInAsync(_host.First!.UserName, _host.First.GeneratedPassword!);

        using HttpResponseMessage removed = await SendAsync(administrator, HttpMethod.Delete, $"/umbraco/management/api/v1/user/{user.Key}/2fa/Authenticator");

        removed.StatusCode.ShouldBe(HttpStatusCode.OK);
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
    }

    [Fact]
    public async Task OthersFactors_AreNotForEditors()
    {
        (IUser user, _) = await AddEditorWithAppAsync();
        IUser editor = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(editor.Username, BackOfficeFixture.Password);

        using HttpResponseMessage removed = await SendAsync(browser, HttpMethod.Delete, $"/umbraco/management/api/v1/user/{user.Key}/2fa/Authenticator");

        removed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<HttpResponseMessage> PasswordAsync(Browser browser, IUser user)
        => browser.SubmitAsync(
            $"/umbraco/login?returnUrl={Uri.EscapeDataString(browser.AuthorizePath())}",
            ("UserName", user.Username),
            ("Password", BackOfficeFixture.Password));

    private static async Task<JsonElement> GetAsync(Browser browser, string path)
    {
        using HttpResponseMessage response = await browser.GetAsync(path, withToken: true);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await BackOfficeClientSteps.JsonAsync(response);
    }

    private static async Task<HttpResponseMessage> SendAsync(Browser browser, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new("Bearer", "[redacted]");
        request.Content = body is null ? null : JsonContent.Create(body);
        return await browser.SendAsync(request);
    }

    private async Task<(IUser User, string Secret)> AddEditorWithAppAsync()
    {
        IUser user = await _host.AddEditorAsync();
        string secret = Guid.NewGuid().ToString();
        var saved = await _host.Get<IUserTwoFactorLoginService>().ValidateAndSaveAsync("Authenticator", user.Key, secret, Code(secret));
        saved.Success.ShouldBeTrue();
        return (user, secret);
    }

    private string Code(string secret) => Totp.Compute(Encoding.UTF8.GetBytes(secret), _host.Clock.GetUtcNow());
}
