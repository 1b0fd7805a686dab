using CaiNamur.Cms.ManagementApi.Security.Passwords;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Choosing a password with the link of a mail: after forgetting the old one, or after being invited.</summary>
public sealed class NewPasswordController(IUserService users, IServiceProvider services) : SignInPageController
{
    private readonly PasswordRules _rules = services.GetRequiredService<PasswordRules>();

    [HttpGet(BackOfficePaths.ResetPassword)]
    public async Task<IActionResult> GetReset(Guid id, string? code) => Show(await IsGoodForReset(id, code), NewPasswordView.Reset);

    [HttpPost(BackOfficePaths.ResetPassword)]
    public async Task<IActionResult> PostReset(NewPasswordForm form, [FromQuery] Guid id, [FromQuery] string? code)
    {
        if (!await IsGoodForReset(id, code))
        {
            return LinkOver();
        }

        return IsAcceptable(form)
            ? Answer(await users.ResetPasswordAsync(id, code!, form.NewPassword!), NewPasswordView.Reset)
            : Again(SignInPages.NewPassword, View(NewPasswordView.Reset));
    }

    [HttpGet(BackOfficePaths.Invite)]
    public async Task<IActionResult> GetInvite(Guid id, string? code) => Show(await IsGoodForInvite(id, code), NewPasswordView.Invitation);

    /// <remarks>Core enables the account in any case once the link is good, so the password is looked at first.</remarks>
    [HttpPost(BackOfficePaths.Invite)]
    public async Task<IActionResult> PostInvite(NewPasswordForm form, [FromQuery] Guid id, [FromQuery] string? code)
    {
        if (!await IsGoodForInvite(id, code))
        {
            return LinkOver();
        }

        return IsAcceptable(form)
            ? Answer(await users.CreateInitialPasswordAsync(id, code!, form.NewPassword!), NewPasswordView.Invitation)
            : Again(SignInPages.NewPassword, View(NewPasswordView.Invitation));
    }

    private async Task<bool> IsGoodForReset(Guid id, string? code)
        => !string.IsNullOrEmpty(code) && (await users.VerifyPasswordResetAsync(id, code)).Success;

    private async Task<bool> IsGoodForInvite(Guid id, string? code)
        => !string.IsNullOrEmpty(code) && (await users.VerifyInviteAsync(id, code)).Success;

    private bool IsAcceptable(NewPasswordForm form)
    {
        if (ModelState.IsValid && _rules.FindFault(form.NewPassword!) is { } fault)
        {
            ModelState.AddModelError(nameof(NewPasswordForm.NewPassword), fault);
        }

        return ModelState.IsValid;
    }

    private ViewResult Show(bool isGood, NewPasswordView view) => isGood ? View(SignInPages.NewPassword, View(view)) : LinkOver();

    private IActionResult Answer(Attempt<PasswordChangedModel, UserOperationStatus> attempt, NewPasswordView view)
    {
        if (attempt.Success)
        {
            return LocalRedirect(BackOfficePaths.Login + QueryString.Create("nouveau", "1"));
        }

        ModelState.AddModelError(nameof(NewPasswordForm.NewPassword), attempt.Result.Error?.ErrorMessage ?? "Le mot de passe n’a pas pu être enregistré. Réessayez.");
        return Again(SignInPages.NewPassword, View(view));
    }

    private NewPasswordView View(NewPasswordView view) => view with { Rules = string.Join(", ", _rules.Describe()) };

    private ViewResult LinkOver() => Again(SignInPages.LinkOver, new object(), StatusCodes.Status410Gone);
}
