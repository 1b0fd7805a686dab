using CaiNamur.Cms.ManagementApi.Security.Sessions;
using CaiNamur.Cms.ManagementApi.Security.TwoFactor;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>The second factor, for who has given the right password.</summary>
[Route(BackOfficePaths.LoginCode)]
public sealed class LoginCodeController(IServiceProvider services) : SignInPageController
{
    private readonly SecondFactorSignIn _signIn = services.GetRequiredService<SecondFactorSignIn>();
    private readonly SignInRateLimit _limit = services.GetRequiredService<SignInRateLimit>();
    private readonly EvenPace _pace = services.GetRequiredService<EvenPace>();

    [HttpGet]
    public async Task<IActionResult> Get()
        => await SecondFactorCookie.ReadAsync(HttpContext) is null ? LocalRedirect(BackOfficePaths.Login) : View(SignInPages.LoginCode, new LoginCodeForm());

    [HttpPost]
    public async Task<IActionResult> Post(LoginCodeForm form, [FromQuery] string? returnUrl, CancellationToken cancellationToken)
    {
        if (await SecondFactorCookie.ReadAsync(HttpContext) is not { } candidate)
        {
            return LocalRedirect(BackOfficePaths.Login);
        }

        if (!ModelState.IsValid)
        {
            return Again(SignInPages.LoginCode, form);
        }

        if (!_limit.MayTry(HttpContext))
        {
            return TooOften(SignInPages.LoginCode, form);
        }

        long start = _pace.Start();
        IUser? user = await _signIn.AttemptAsync(candidate.Key, form.Code!, cancellationToken);
        if (user is null)
        {
            _limit.Count(HttpContext);
            await _pace.RefuseAsync(start, cancellationToken);
            ModelState.AddModelError(nameof(LoginCodeForm.Code), "Ce code n’est pas le bon, ou il a déjà servi. Indiquez celui que l’application montre maintenant.");
            return Again(SignInPages.LoginCode, new LoginCodeForm());
        }

        await SecondFactorCookie.DeleteAsync(HttpContext);
        await SignInCookie.SignInAsync(HttpContext, user, sessionId: null);
        return LocalRedirect(ReturnUrl.Sanitise(returnUrl));
    }
}
