using System.Diagnostics;
using System.Net;
using CaiNamur.EndToEndTests.Support;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>A site of its own for staff, who change it, and one browser for all of them.</summary>
public sealed class BackofficeFixture : IAsyncLifetime
{
    public const string AdministratorEmail = "admin@example.org";

    public const string AdministratorPassword = "Une-phrase-assez-longue-7";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteHost? _site;

    public SiteHost Site => _site ?? throw new UnreachableException("The site is not started.");

    public MovableClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(20_000);
        _site = await SiteHost.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)),
            new Dictionary<string, string?>
            {
                ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administration",
                ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = AdministratorEmail,
                ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = AdministratorPassword,
            });
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <summary>A browser of somebody who has not signed in yet.</summary>
    public async Task<Editor> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1440)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Site.Address.ToString(),
            Locale = "fr-BE",
            TimezoneId = "Europe/Brussels",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Editor(await context.NewPageAsync());
    }

    /// <summary>A browser with the content tree open.</summary>
    public async Task<Editor> SignInAsync(string email = AdministratorEmail, string password = AdministratorPassword, ColorScheme scheme = ColorScheme.Light)
    {
        Editor editor = await OpenAsync(scheme);
        await editor.SignInAsync(email, password);
        return editor;
    }

    /// <summary>Gives somebody an account, by default one that edits.</summary>
    public async Task<StaffMember> HireAsync(string name, Guid? group = null)
    {
        string email = $"{name.ToLowerInvariant()}@example.org";
        var model = new UserCreateModel { Name = name, Email = email, UserName = email, UserGroupKeys = new HashSet<Guid> { group ?? Constants.Security.EditorGroupKey } };
        await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
        Attempt<UserCreationResult, UserOperationStatus> hired = await scope.ServiceProvider.GetRequiredService<IUserService>()
            .CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        hired.Status.ShouldBe(UserOperationStatus.Success);
        return new StaffMember(hired.Result.CreatedUser!.Key, email, hired.Result.InitialPassword!);
    }

    /// <summary>Asks somebody for a code of their telephone from now on.</summary>
    public async Task RequireSecondFactorAsync(StaffMember member, string secret)
    {
        await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ITwoFactorLoginService>()
            .SaveAsync(new TwoFactorLogin { UserOrMemberKey = member.Key, ProviderName = "Authenticator", Secret = secret, Confirmed = true });
    }

    /// <summary>The way to a new password, as the mail has it.</summary>
    public async Task<string> PasswordLinkAsync(StaffMember member)
    {
        await using AsyncServiceScope scope = Site.Services.CreateAsyncScope();
        IUser user = (await scope.ServiceProvider.GetRequiredService<IUserService>().GetAsync(member.Key)).ShouldNotBeNull();
        Attempt<string, UserOperationStatus> token = await scope.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>().GeneratePasswordResetTokenAsync(user);
        return $"/umbraco/reset-password?id={member.Key:D}&code={Uri.EscapeDataString(token.Result.ToUrlBase64()!)}";
    }

    /// <summary>What a visitor gets at an address, without following redirects.</summary>
    public Task<HttpResponseMessage> VisitAsync(string path) => Site.Client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>The page that a visitor reads.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using HttpResponseMessage response = await VisitAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task ShouldAnswerAsync(string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await VisitAsync(path);
        response.StatusCode.ShouldBe(status, path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
