using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>Changes a password. Core has already seen to who may change whose; here the old and the new one are looked at.</summary>
internal sealed class BackOfficePasswordChanger(
    IBackOfficeUserStore store,
    UserPasswords passwords,
    PasswordRules rules,
    SignInEvents events,
    TimeProvider time) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        IUser user = model.User;
        if (!string.IsNullOrEmpty(model.OldPassword) && !passwords.Verify(user, model.OldPassword))
        {
            return Fail("Le mot de passe actuel n’est pas correct.", "oldPassword");
        }

        if (rules.FindFault(model.NewPassword) is { } fault)
        {
            return Fail(fault, "newPassword");
        }

        bool isForgotten = !string.IsNullOrEmpty(model.ResetPasswordToken);
        passwords.Set(user, model.NewPassword, time.GetUtcNow().UtcDateTime);
        if (isForgotten)
        {
            // Who reads the mails of the account is its owner, and may have locked it by guessing.
            Lockout.Forgive(user);
        }

        if (await store.SaveAsync(user) is not UserOperationStatus.Success)
        {
            return Fail("Le mot de passe n’a pas pu être enregistré.", "newPassword");
        }

        await AnnounceAsync(user, performingUser, isForgotten);
        return Attempt<PasswordChangedModel?>.Succeed(new PasswordChangedModel());
    }

    private Task AnnounceAsync(IUser user, IUser? performer, bool isForgotten)
    {
        if (isForgotten)
        {
            return events.ForgottenPasswordChangedAsync(user);
        }

        return performer is null || performer.Key == user.Key
            ? events.PasswordChangedAsync(user, performer)
            : events.PasswordResetAsync(user, performer);
    }

    private static Attempt<PasswordChangedModel?> Fail(string message, string field)
        => Attempt<PasswordChangedModel?>.Fail(new PasswordChangedModel { Error = new ValidationResult(message, [field]) });
}
