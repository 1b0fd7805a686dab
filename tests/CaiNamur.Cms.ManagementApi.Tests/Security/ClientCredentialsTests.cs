using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Programs that sign in as an API user: with a secret instead of a page, with a real bearer token instead of cookies.</summary>
public sealed class ClientCredentialsTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private const string Secret = "un secret que seul le programme connaît";

    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task Token_WithSecret_OpensTheApi()
    {
        (IUser user, string clientId) = await AddApiUserAsync();
        using Browser program = _host.OpenBrowser();

        using HttpResponseMessage response = await AskAsync(program, clientId, Secret);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        JsonElement token = await BackOfficeClientSteps.JsonAsync(response);
        token.TryGetProperty("refresh_token", out _).ShouldBeFalse();
        using HttpResponseMessage call = await CallAsync(program, token.GetProperty("access_token").GetString()!);
        (await BackOfficeClientSteps.JsonAsync(call)).GetProperty("id").GetGuid().ShouldBe(user.Key);
    }

    [Fact]
    public async Task Token_WithWrongSecret_IsRefused()
    {
        (_, string clientId) = await AddApiUserAsync();
        using Browser program = _host.OpenBrowser();

        using HttpResponseMessage response = await AskAsync(program, clientId, "un autre secret");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_ForDisabledUser_IsRefused()
    {
        (IUser user, string clientId) = await AddApiUserAsync();
        await _host.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key });
        using Browser program = _host.OpenBrowser();

        using HttpResponseMessage response = await AskAsync(program, clientId, Secret);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Call_OfDisabledUser_IsRefused()
    {
        (IUser user, string clientId) = await AddApiUserAsync();
        using Browser program = _host.OpenBrowser();
        using HttpResponseMessage response = await AskAsync(program, clientId, Secret);
        string token = (await BackOfficeClientSteps.JsonAsync(response)).GetProperty("access_token").GetString()!;
        await _host.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key });

        using HttpResponseMessage call = await CallAsync(program, token);

        call.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_OfRemovedClient_IsRefused()
    {
        (IUser user, string clientId) = await AddApiUserAsync();

        bool removed = await _host.Get<IApiUserClients>().RemoveAsync(user.Key, clientId, TestContext.Current.CancellationToken);

        removed.ShouldBeTrue();
        using Browser program = _host.OpenBrowser();
        using HttpResponseMessage response = await AskAsync(program, clientId, Secret);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_ForTheBackofficesOwnClient_IsNotGivenWithoutSigningIn()
    {
        using Browser program = _host.OpenBrowser();

        using HttpResponseMessage response = await AskAsync(program, BackOfficeClientSteps.ClientId, Secret);

        ((int)response.StatusCode).ShouldBeInRange(400, 401);
    }

    [Fact]
    public async Task Add_TheBackofficesOwnClientId_IsRefused()
    {
        (IUser user, _) = await AddApiUserAsync();

        UserClientCredentialsOperationStatus status = await _host.Get<IApiUserClients>()
            .AddAsync(user.Key, BackOfficeClientSteps.ClientId, Secret, TestContext.Current.CancellationToken);

        status.ShouldBe(UserClientCredentialsOperationStatus.DuplicateClientId);
    }

    private static Task<HttpResponseMessage> AskAsync(Browser program, string clientId, string secret)
        => program.PostAsync($"{BackOfficeClientSteps.Api}/token", ("grant_type", "client_credentials"), ("client_id", clientId), ("client_secret", secret));

    private static async Task<HttpResponseMessage> CallAsync(Browser program, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/management/api/v1/user/current");
        request.Headers.Authorization = new("Bearer", token);
        return await program.SendAsync(request);
    }

    private async Task<(IUser User, string ClientId)> AddApiUserAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        var model = new UserCreateModel
        {
            Email = email,
            UserName = email,
            Name = "Programme",
            Kind = UserKind.Api,
            UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey },
        };
        var created = await _host.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        created.Success.ShouldBeTrue();
        IUser user = created.Result.CreatedUser!;
        string clientId = $"umbraco-back-office-{Guid.NewGuid():N}";
        UserClientCredentialsOperationStatus status = await _host.Get<IApiUserClients>().AddAsync(user.Key, clientId, Secret, TestContext.Current.CancellationToken);
        status.ShouldBe(UserClientCredentialsOperationStatus.Success);
        return (user, clientId);
    }
}
