using System.Net;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using MimeKit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Inviting somebody, and accepting it.</summary>
public sealed class InvitationTests(MailFixture fixture) : IClassFixture<MailFixture>
{
    private const string Password = "Mon tout premier mot de passe";

    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task Link_OfTheMail_LetsTheInvitedIn()
    {
        (string email, MimeMessage message) = await InviteAsync();
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage accepted = await browser.SubmitAsync(MailFixture.Link(message), ("NewPassword", Password), ("ConfirmPassword", Password));

        message.TextBody!.ShouldContain("Bienvenue parmi nous");
        accepted.Headers.Location!.ToString().ShouldStartWith("/umbraco/login");
        await browser.SignInAsync(email, Password);
    }

    [Fact]
    public async Task Post_WithWeakPassword_LeavesTheInvitationOpen()
    {
        (string email, MimeMessage message) = await InviteAsync();
        string link = MailFixture.Link(message);
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage refused = await browser.SubmitAsync(link, ("NewPassword", "court"), ("ConfirmPassword", "court"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await FindAsync(email)).UserState.ShouldBe(UserState.Invited);
        using HttpResponseMessage accepted = await browser.SubmitAsync(link, ("NewPassword", Password), ("ConfirmPassword", Password));
        accepted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Link_IsGoodOnceAndForThreeDays()
    {
        (_, MimeMessage accepted) = await InviteAsync();
        (_, MimeMessage late) = await InviteAsync();
        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage first = await browser.SubmitAsync(MailFixture.Link(accepted), ("NewPassword", Password), ("ConfirmPassword", Password));

        using HttpResponseMessage again = await browser.GetAsync(MailFixture.Link(accepted));
        _host.Clock.Advance(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(1));
        using HttpResponseMessage tooLate = await browser.GetAsync(MailFixture.Link(late));

        again.StatusCode.ShouldBe(HttpStatusCode.Gone);
        tooLate.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task SignIn_BeforeAccepting_IsRefused()
    {
        (string email, _) = await InviteAsync();
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.SubmitAsync("/umbraco/login", ("UserName", email), ("Password", string.Empty.PadLeft(20)));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private async Task<(string Email, MimeMessage Message)> InviteAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        var model = new UserInviteModel
        {
            Email = email,
            UserName = email,
            Name = "Invitée",
            Message = "Bienvenue parmi nous",
            UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey },
        };
        using (new AdministratorRequest(_host))
        {
            var invited = await _host.Get<IUserService>().InviteAsync(Constants.Security.SuperUserKey, model);
            invited.Success.ShouldBeTrue(invited.Status.ToString());
        }

        return (email, await fixture.ReceiveAsync());
    }

    private async Task<IUser> FindAsync(string email) => (await _host.Get<Umbraco.Cms.Core.Security.IBackOfficeUserStore>().GetByEmailAsync(email))!;
}
