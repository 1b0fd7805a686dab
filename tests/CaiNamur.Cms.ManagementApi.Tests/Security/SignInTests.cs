using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
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
}
