using System.Net;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using CaiNamur.TestSupport.Mail;
using MimeKit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>From "forgotten" to a new password, through a conversation with a real mail server.</summary>
public sealed class ForgottenPasswordTests(MailFixture fixture) : IClassFixture<MailFixture>
{
    private const string NewPassword = "Encore un autre mot de passe";

    private readonly BackOfficeHost _host = fixture.Host;
    private readonly SmtpListener _mail = fixture.Mail;

    [Fact]
    public async Task Link_OfTheMail_LeadsToANewPassword()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage asked = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email));
        MimeMessage message = await fixture.ReceiveAsync();
        string link = MailFixture.Link(message);
        using HttpResponseMessage set = await browser.SubmitAsync(link, ("NewPassword", NewPassword), ("ConfirmPassword", NewPassword));

        asked.Headers.Location!.ToString().ShouldBe("/umbraco/forgot-password/sent");
        message.To.ToString().ShouldBe(user.Email);
        message.From.ToString().ShouldBe("site@cainamur.example");
        link.ShouldStartWith("https://localhost/umbraco/reset-password?");
        set.Headers.Location!.ToString().ShouldStartWith("/umbraco/login");
        await browser.SignInAsync(user.Username, NewPassword);
    }

    [Fact]
    public async Task Mail_ThatTheServerRefusesForNow_IsSentAgain()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        _mail.Refusals = 1;

        using HttpResponseMessage asked = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email));

        (await fixture.ReceiveAsync()).To.ToString().ShouldBe(user.Email);
        _mail.Refusals.ShouldBe(0);
    }

    [Fact]
    public async Task Link_IsGoodOnce()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        string link = await AskAsync(browser, user);
        using HttpResponseMessage first = await browser.SubmitAsync(link, ("NewPassword", NewPassword), ("ConfirmPassword", NewPassword));

        using HttpResponseMessage second = await browser.GetAsync(link);

        second.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_IsOverAfterAnHour()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        string link = await AskAsync(browser, user);
        _host.Clock.Advance(TimeSpan.FromMinutes(61));

        using HttpResponseMessage response = await browser.GetAsync(link);

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_OfOneUser_DoesNotFitAnother()
    {
        IUser user = await _host.AddEditorAsync();
        IUser other = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        string link = await AskAsync(browser, user);

        using HttpResponseMessage response = await browser.GetAsync(link.Replace(user.Key.ToString("D"), other.Key.ToString("D"), StringComparison.Ordinal));

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("court", "court", "au moins 10\u0020caractères")]
    [InlineData("Encore un autre mot de passe", "Encore un mot de passe", "ne sont pas les mêmes")]
    public async Task Post_WithUnfitPassword_SaysWhyAndKeepsTheLink(string password, string repeated, string message)
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        string link = await AskAsync(browser, user);

        using HttpResponseMessage refused = await browser.SubmitAsync(link, ("NewPassword", password), ("ConfirmPassword", repeated));
        using HttpResponseMessage accepted = await browser.SubmitAsync(link, ("NewPassword", NewPassword), ("ConfirmPassword", NewPassword));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused)).QuerySelector(".sign-in__errors")!.TextContent.ShouldContain(message);
        accepted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task NewPassword_OpensALockedAccount()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using HttpResponseMessage refused = await browser.SubmitAsync("/umbraco/login", ("UserName", user.Username), ("Password", "faux"));
        }

        string link = await AskAsync(browser, user);
        using HttpResponseMessage set = await browser.SubmitAsync(link, ("NewPassword", NewPassword), ("ConfirmPassword", NewPassword));

        await browser.SignInAsync(user.Username, NewPassword);
    }

    [Fact]
    public async Task Post_ForNobody_AnswersTheSameAndSendsNothing()
    {
        IUser disabled = await _host.AddEditorAsync();
        await _host.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { disabled.Key });
        IUser known = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage unknown = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", "personne@example.org"));
        using HttpResponseMessage refused = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", disabled.Email));
        using HttpResponseMessage answered = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", known.Email));

        // Mails go out in order, so the only one is that of the last request.
        (await fixture.ReceiveAsync()).To.ToString().ShouldBe(known.Email);
        _mail.HasMessage.ShouldBeFalse();
        unknown.Headers.Location.ShouldBe(answered.Headers.Location);
        refused.Headers.Location.ShouldBe(answered.Headers.Location);
    }

    [Fact]
    public async Task Post_WithAnotherHostName_SendsNoLinkToIt()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser attacker = _host.OpenBrowser("https://evil.example");
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage asked = await attacker.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email));
        string link = await AskAsync(browser, user);

        asked.Headers.Location!.ToString().ShouldBe("/umbraco/forgot-password/sent");
        link.ShouldStartWith("https://localhost/");
        _mail.HasMessage.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/umbraco/reset-password")]
    [InlineData("/umbraco/reset-password?id=1e70f841-c261-413b-abb2-2d68cdb96094&code=faux")]
    [InlineData("/umbraco/reset-password?id=00000000-0000-0000-0000-000000000001&code=%00%FF")]
    [InlineData("/umbraco/invite?id=1e70f841-c261-413b-abb2-2d68cdb96094&code=eA2")]
    public async Task Get_WithInventedLink_SaysThatItIsOver(string link)
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.GetAsync(link);

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    private async Task<string> AskAsync(Browser browser, IUser user)
    {
        using HttpResponseMessage asked = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email));
        return MailFixture.Link(await fixture.ReceiveAsync());
    }
}
