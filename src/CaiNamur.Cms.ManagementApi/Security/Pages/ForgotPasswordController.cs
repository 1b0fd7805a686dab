using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Asking for a mail to choose a new password. The answer is the same whether there is such an account or not.</summary>
[Route(BackOfficePaths.ForgotPassword)]
public sealed class ForgotPasswordController(IUserService users, IServiceProvider services) : SignInPageController
{
    private readonly SignInRateLimit _limit = services.GetRequiredService<SignInRateLimit>();
    private readonly EvenPace _pace = services.GetRequiredService<EvenPace>();

    [HttpGet]
    public IActionResult Get() => View(SignInPages.ForgotPassword, new ForgotPasswordForm());

    [HttpPost]
    public async Task<IActionResult> Post(ForgotPasswordForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Again(SignInPages.ForgotPassword, form);
        }

        if (!_limit.MayTry(HttpContext))
        {
            return TooOften(SignInPages.ForgotPassword, form);
        }

        long start = _pace.Start();
        _limit.Count(HttpContext);
        await users.SendResetPasswordEmailAsync(form.Email!.Trim());
        await _pace.AnswerForgottenAsync(start, cancellationToken);
        return LocalRedirect(BackOfficePaths.ForgotPassword + "/sent");
    }

    [HttpGet("sent")]
    public IActionResult Sent() => View(SignInPages.ForgotPasswordSent);
}
