using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Refusals: they tell nobody whether an account exists, and they close it after a while.</summary>
public sealed class RefusedSignInTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task Post_WhateverTheReason_AnswersTheSame()
    {
        IUser known = await _host.AddEditorAsync();
        IUser disabled = await _host.AddEditorAsync();
        await _host.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { disabled.Key });
        IUser locked = await _host.AddEditorAsync();
        await FailAsync(locked.Username, times: 5);

        string wrongPassword = await RefusalAsync(known.Username, "faux");
        string unknown = await RefusalAsync("personne@example.org", "faux");
        string rightButDisabled = await RefusalAsync(disabled.Username, BackOfficeFixture.Password);
        string rightButLocked = await RefusalAsync(locked.Username, BackOfficeFixture.Password);

        unknown.ShouldBe(wrongPassword);
        rightButDisabled.ShouldBe(wrongPassword);
        rightButLocked.ShouldBe(wrongPassword);
    }

    [Fact]
    public async Task Post_AfterFiveFailures_IsRefusedUntilTheLockoutIsOver()
    {
        IUser user = await _host.AddEditorAsync();
        await FailAsync(user.Username, times: 5);
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage locked = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);
        _host.Clock.Advance(TimeSpan.FromMinutes(43200 - 1));
        using HttpResponseMessage stillLocked = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);
        _host.Clock.Advance(TimeSpan.FromMinutes(2));
        using HttpResponseMessage open = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);

        locked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        stillLocked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        open.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _host.Get<IUserService>().GetAsync(user.Key))!.IsLockedOut.ShouldBeFalse();
    }

    [Fact]
    public async Task Post_AfterFourFailuresAndASuccess_StartsToCountAnew()
    {
        IUser user = await _host.AddEditorAsync();
        await FailAsync(user.Username, times: 4);
        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage success = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);
        await FailAsync(user.Username, times: 4);

        using HttpResponseMessage again = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);

        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_ManyAtOnce_CountsEachFailure()
    {
        IUser user = await _host.AddEditorAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => FailAsync(user.Username, times: 1)));

        IUser after = (await _host.Get<IUserService>().GetAsync(user.Key))!;
        after.FailedPasswordAttempts.ShouldBe(12);
        after.IsLockedOut.ShouldBeTrue();
    }

    [Fact]
    public async Task Unlock_ByAnAdministrator_LetsTheUserInAgain()
    {
        IUser user = await _host.AddEditorAsync();
        await FailAsync(user.Username, times: 5);

        (await _host.Get<IUserService>().UnlockAsync(Constants.Security.SuperUserKey, user.Key)).Success.ShouldBeTrue();

        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage open = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);
        open.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_ForAnApiUser_IsRefused()
    {
        IUser user = await _host.AddEditorAsync();
        user.Kind = UserKind.Api;
        await _host.Get<IBackOfficeUserStore>().SaveAsync(user);
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Post_WithoutNameAndPassword_ShowsErrorsNextToTheFields()
    {
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.SubmitAsync("/umbraco/login", ("UserName", ""), ("Password", ""));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        IDocument page = await Browser.ReadAsync(response);
        page.Title!.ShouldStartWith("Erreur");
        page.QuerySelector("#UserName")!.GetAttribute("aria-describedby").ShouldBe("UserName-erreur");
        page.QuerySelector("#UserName")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#UserName-erreur")!.TextContent.ShouldContain("Indiquez votre adresse e-mail.");
        page.QuerySelector("#Password-erreur")!.TextContent.ShouldContain("Indiquez votre mot de passe.");
        page.QuerySelectorAll(".sign-in__errors a").Select(link => link.GetAttribute("href")).ShouldBe(["#UserName", "#Password"], ignoreOrder: true);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedInWords()
    {
        IUser user = await _host.AddEditorAsync();
        using Browser browser = _host.OpenBrowser();

        using HttpResponseMessage response = await browser.PostAsync("/umbraco/login", ("UserName", user.Username), ("Password", BackOfficeFixture.Password));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await Browser.ReadAsync(response)).QuerySelector("h1")!.TextContent.ShouldBe("Cette page a expiré");
    }

    [Fact]
    public async Task Post_FromAnAddressThatFailsTooOften_Is429()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(new Dictionary<string, string?> { ["CaiNamur:SignIn:FailuresPerAddress"] = "3" });
        IUser user = await host.AddEditorAsync();
        using Browser browser = host.OpenBrowser();
        using HttpResponseMessage success = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);
        for (int attempt = 0; attempt < 3; attempt++)
        {
            using HttpResponseMessage refused = await SubmitAsync(browser, $"{attempt}@example.org", "faux");
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        using HttpResponseMessage tooMuch = await SubmitAsync(browser, user.Username, BackOfficeFixture.Password);
        using HttpResponseMessage forgotten = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email));

        tooMuch.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        forgotten.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Post_WhenRefused_TakesAsLongForEverybody()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(new Dictionary<string, string?>
        {
            ["Umbraco:CMS:Security:UserDefaultFailedLoginDurationInMilliseconds"] = "600",
            ["Umbraco:CMS:Security:UserPassword:MinimumResponseTime"] = "00:00:00.600",
        });
        IUser user = await host.AddEditorAsync();
        using Browser browser = host.OpenBrowser();

        TimeSpan known = await MeasureAsync(() => SubmitAsync(browser, user.Username, "faux"));
        TimeSpan unknown = await MeasureAsync(() => SubmitAsync(browser, "personne@example.org", "faux"));
        TimeSpan forgottenKnown = await MeasureAsync(() => browser.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email)));
        TimeSpan forgottenUnknown = await MeasureAsync(() => browser.SubmitAsync("/umbraco/forgot-password", ("Email", "personne@example.org")));

        new[] { known, unknown, forgottenKnown, forgottenUnknown }.ShouldAllBe(time => time >= TimeSpan.FromMilliseconds(590));
    }

    private static async Task<TimeSpan> MeasureAsync(Func<Task<HttpResponseMessage>> ask)
    {
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage response = await ask();
        return Stopwatch.GetElapsedTime(start);
    }

    private static Task<HttpResponseMessage> SubmitAsync(Browser browser, string userName, string password)
        => browser.SubmitAsync("/umbraco/login", ("UserName", userName), ("Password", password));

    private async Task FailAsync(string userName, int times)
    {
        using Browser browser = _host.OpenBrowser();
        for (int attempt = 0; attempt < times; attempt++)
        {
            using HttpResponseMessage response = await SubmitAsync(browser, userName, "faux");
            response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }
    }

    /// <summary>All that a refusal shows, but for what was typed in and what makes the form its own.</summary>
    private async Task<string> RefusalAsync(string userName, string password)
    {
        using Browser browser = _host.OpenBrowser();
        using HttpResponseMessage response = await SubmitAsync(browser, userName, password);
        IDocument page = await Browser.ReadAsync(response);
        page.QuerySelector("input[name=__RequestVerificationToken]")!.Remove();
        page.QuerySelector("#UserName")!.RemoveAttribute("value");
        string headers = string.Join('\n', response.Headers.Select(header => header.Key).Order());
        return $"{(int)response.StatusCode}\n{headers}\n{page.DocumentElement.OuterHtml}";
    }
}
