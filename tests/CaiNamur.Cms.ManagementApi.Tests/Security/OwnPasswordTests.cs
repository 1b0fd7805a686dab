using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Changing one's own password: only with the present one, only to one that follows the rules, and for every session at once.</summary>
public sealed class OwnPasswordTests : IAsyncLifetime
{
    private const string Path = "/umbraco/management/api/v1/user/current/change-password";
    private const string NewPassword = "Un tout autre mot de passe";

    private BackOfficeHost? _host;
    private IUser? _user;

    private BackOfficeHost Host => _host!;

    public async ValueTask InitializeAsync()
    {
        // Otherwise signing in a second time would end the first session, whatever becomes of the password.
        _host = await BackOfficeHost.StartAsync(new Dictionary<string, string?> { ["Umbraco:CMS:Security:AllowConcurrentLogins"] = "true" });
        _user = await _host.AddEditorAsync();
    }

    public ValueTask DisposeAsync() => _host?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task NewPassword_ReplacesTheOldOneAndEndsOtherSessions()
    {
        using Browser elsewhere = await SignedInAsync(BackOfficeFixture.Password);
        using Browser here = await SignedInAsync(BackOfficeFixture.Password);

        using HttpResponseMessage answer = await ChangeAsync(here, BackOfficeFixture.Password, NewPassword);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await StatusAsync(elsewhere)).ShouldBe(HttpStatusCode.Unauthorized);
        using Browser anew = await SignedInAsync(NewPassword);
        (await StatusAsync(anew)).ShouldBe(HttpStatusCode.OK);
        (await IsRefusedAsync(BackOfficeFixture.Password)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Ce n’est pas le mien", NewPassword, "Le mot de passe actuel n’est pas correct.")]
    [InlineData(BackOfficeFixture.Password, "court", "Le mot de passe doit comporter")]
    public async Task WhatDoesNotHold_IsRefusedAndSaysWhyAndChangesNothing(string oldPassword, string newPassword, string reason)
    {
        using Browser elsewhere = await SignedInAsync(BackOfficeFixture.Password);
        using Browser here = await SignedInAsync(BackOfficeFixture.Password);

        using HttpResponseMessage answer = await ChangeAsync(here, oldPassword, newPassword);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonElement problem = await BackOfficeClientSteps.JsonAsync(answer);
        problem.GetProperty("detail").GetString()!.ShouldStartWith(reason);
        (await StatusAsync(elsewhere)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(here)).ShouldBe(HttpStatusCode.OK);
        (await IsRefusedAsync(newPassword)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("", NewPassword)]
    [InlineData(null, NewPassword)]
    [InlineData(BackOfficeFixture.Password, "")]
    [InlineData(BackOfficeFixture.Password, null)]
    public async Task WhatIsMissing_IsRefusedAndChangesNothing(string? oldPassword, string? newPassword)
    {
        using Browser here = await SignedInAsync(BackOfficeFixture.Password);

        using HttpResponseMessage answer = await ChangeAsync(here, oldPassword, newPassword);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(here)).ShouldBe(HttpStatusCode.OK);
        using Browser again = await SignedInAsync(BackOfficeFixture.Password);
    }

    [Fact]
    public async Task Nobody_SignedIn_ChangesNothing()
    {
        using Browser stranger = Host.OpenBrowser();

        using HttpResponseMessage answer = await ChangeAsync(stranger, BackOfficeFixture.Password, NewPassword);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using Browser owner = await SignedInAsync(BackOfficeFixture.Password);
    }

    private async Task<Browser> SignedInAsync(string password)
    {
        Browser browser = Host.OpenBrowser();
        await browser.SignInAsync(_user!.Username, password);
        (await StatusAsync(browser)).ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    private async Task<bool> IsRefusedAsync(string password)
    {
        using Browser browser = Host.OpenBrowser();
        using HttpResponseMessage answer = await browser.SubmitAsync("/umbraco/login", ("UserName", _user!.Username), ("Password", password));
        return answer.StatusCode != HttpStatusCode.Redirect;
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser)
    {
        using HttpResponseMessage answer = await browser.CurrentUserAsync();
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> ChangeAsync(Browser browser, string? oldPassword, string? newPassword)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(new { oldPassword, newPassword }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        return await browser.SendAsync(request);
    }
}
