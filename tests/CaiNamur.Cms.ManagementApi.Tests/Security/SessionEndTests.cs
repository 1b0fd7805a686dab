using System.Net;
using CaiNamur.Cms.ManagementApi.Security.Passwords;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>What ends the sessions of a user: at once here, and within a minute wherever else they are.</summary>
public sealed class SessionEndTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task NewPassword_EndsEverySession()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = await SignedInAsync(user);

        await ChangeAsync(user.Key, changed => _host.Get<UserPasswords>().Set(changed, "Un tout autre mot de passe", _host.Clock.GetUtcNow().UtcDateTime));

        await ShouldBeOverAsync(browser);
    }

    [Fact]
    public async Task DisabledUser_HasNoSessionAnyMore()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = await SignedInAsync(user);

        UserOperationStatus status = await _host.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key });

        status.ShouldBe(UserOperationStatus.Success);
        await ShouldBeOverAsync(browser);
    }

    [Fact]
    public async Task OtherGroups_EndEverySession()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = await SignedInAsync(user);
        IUserGroup writers = (await _host.Get<IUserGroupService>().GetAsync(Constants.Security.WriterGroupKey))!;

        await ChangeAsync(user.Key, changed =>
        {
            changed.ClearGroups();
            changed.AddGroup(writers.ToReadOnlyGroup());
        });

        await ShouldBeOverAsync(browser);
    }

    [Fact]
    public async Task DeletedUser_HasNoSessionAnyMore()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = await SignedInAsync(user);

        _host.Get<IUserService>().Delete((await _host.Get<IUserService>().GetAsync(user.Key))!, deletePermanently: true);

        await ShouldBeOverAsync(browser);
    }

    [Fact]
    public async Task RenamedUser_WithTheSameRights_StaysSignedIn()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = await SignedInAsync(user);

        await ChangeAsync(user.Key, changed => changed.Name = "Édith Autrement");

        using HttpResponseMessage call = await browser.CurrentUserAsync();
        call.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await BackOfficeClientSteps.JsonAsync(call)).GetProperty("name").GetString().ShouldBe("Édith Autrement");
    }

    [Fact]
    public async Task GuessingThePassword_DoesNotEndTheSessionOfItsOwner()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = await SignedInAsync(user);
        using Browser stranger = _host.OpenBrowser();

        for (int attempt = 0; attempt < 6; attempt++)
        {
            using HttpResponseMessage refused = await stranger.SubmitAsync("/umbraco/login", ("UserName", user.Username), ("Password", "faux"));
        }

        using HttpResponseMessage call = await browser.CurrentUserAsync();
        call.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignInElsewhere_EndsTheEarlierSession()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser earlier = await SignedInAsync(user);

        using Browser later = await SignedInAsync(user);

        await ShouldBeOverAsync(earlier);
        using HttpResponseMessage call = await later.CurrentUserAsync();
        call.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Browser> SignedInAsync(IUser user)
    {
        Browser browser = _host.OpenBrowser();
        await browser.SignInAsync(user.Username, BackOfficeFixture.Password);
        using HttpResponseMessage call = await browser.CurrentUserAsync();
        call.StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    private async Task ChangeAsync(Guid key, Action<IUser> change)
    {
        IUser user = (await _host.Get<IUserService>().GetAsync(key))!;
        change(user);
        (await _host.Get<IBackOfficeUserStore>().SaveAsync(user)).ShouldBe(UserOperationStatus.Success);
    }

    private static async Task ShouldBeOverAsync(Browser browser)
    {
        using HttpResponseMessage call = await browser.CurrentUserAsync();
        using HttpResponseMessage refresh = await browser.RefreshAsync();
        using HttpResponseMessage authorize = await browser.GetAsync(browser.AuthorizePath());
        call.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refresh.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        authorize.Headers.Location!.ToString().ShouldStartWith("/umbraco/login");
    }
}
