using CaiNamur.Cms.ManagementApi.Security.Passwords;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using CaiNamur.Cms.ManagementApi.Security.TwoFactor;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Signing in with name and password.</summary>
[Route(BackOfficePaths.Login)]
public sealed class LoginController(IServiceProvider services) : SignInPageController
{
    private const string Refusal =
        "Adresse e-mail ou mot de passe incorrect. Après plusieurs essais, un compte est fermé quelque temps\u00A0: demandez alors un nouveau mot de passe.";

    private readonly PasswordSignIn _signIn = services.GetRequiredService<PasswordSignIn>();
    private readonly SignInRateLimit _limit = services.GetRequiredService<SignInRateLimit>();
    private readonly EvenPace _pace = services.GetRequiredService<EvenPace>();

    [HttpGet]
    public IActionResult Get() => View(SignInPages.Login, new LoginForm());

    [HttpPost]
    public async Task<IActionResult> Post(LoginForm form, [FromQuery] string? returnUrl, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Again(SignInPages.Login, form);
        }

        if (!_limit.MayTry(HttpContext))
        {
            return TooOften(SignInPages.Login, form);
        }

        long start = _pace.Start();
        PasswordSignInResult result = await _signIn.AttemptAsync(form.UserName!.Trim(), form.Password!, cancellationToken);
        if (result.User is not { } user)
        {
            _limit.Count(HttpContext);
            await _pace.RefuseAsync(start, cancellationToken);
            ModelState.AddModelError(string.Empty, Refusal);
            return Again(SignInPages.Login, form);
        }

        return result.NeedsSecondFactor ? await AskForCodeAsync(user, returnUrl) : await GoOnAsync(user, returnUrl);
    }

    private async Task<IActionResult> AskForCodeAsync(IUser user, string? returnUrl)
    {
        await SecondFactorCookie.SetAsync(HttpContext, user);
        return LocalRedirect(BackOfficePaths.LoginCode + QueryString.Create("returnUrl", ReturnUrl.Sanitise(returnUrl)));
    }

    private async Task<IActionResult> GoOnAsync(IUser user, string? returnUrl)
    {
        await SignInCookie.SignInAsync(HttpContext, user, sessionId: null);
        return LocalRedirect(ReturnUrl.Sanitise(returnUrl));
    }
}
