using System.Security.Principal;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>What Core's user service leaves to the host: making accounts, the links of mails, unlocking.</summary>
internal sealed class CoreBackOfficeUserManager(
    IBackOfficeUserStore store,
    UserPasswords passwords,
    UserTokens tokens,
    SignInEvents events,
    IExternalLoginWithKeyService externalLogins,
    IBackOfficeSecurityAccessor current,
    IOptionsMonitor<GlobalSettings> global,
    IOptionsMonitor<UserPasswordConfigurationSettings> passwordRules,
    TimeProvider time) : ICoreBackOfficeUserManager
{
    public Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel)
        => CreateAsync(createModel, createModel.Kind is UserKind.Default ? GeneratePassword() : null);

    public Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) => CreateAsync(createModel, password: null);

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user)
        => Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(user, UserTokenPurpose.Invitation)));

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user)
        => Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(user, UserTokenPurpose.PasswordReset)));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token)
        => Task.FromResult(user.UserState is UserState.Invited && tokens.IsValid(user, UserTokenPurpose.Invitation, token));

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token)
        => Task.FromResult(user.IsApproved && tokens.IsValid(user, UserTokenPurpose.PasswordReset, token));

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        Lockout.Forgive(user);
        UserOperationStatus status = await store.SaveAsync(user);
        if (status is not UserOperationStatus.Success)
        {
            return Attempt.FailWithStatus(status, new UserUnlockResult());
        }

        await events.UnlockedAsync(user, current.BackOfficeSecurity?.CurrentUser);
        return Attempt.SucceedWithStatus(status, new UserUnlockResult());
    }

    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user)
        => Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(
            UserOperationStatus.Success,
            [.. externalLogins.GetExternalLogins(user.Key)]));

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) => events.ForgottenPasswordRequested(toString);

    public string GeneratePassword() => new PasswordGenerator(passwordRules.CurrentValue).GeneratePassword();

    private async Task<IdentityCreationResult> CreateAsync(UserCreateModel model, string? password)
    {
        var user = new User(global.CurrentValue, model.Name, model.Email, model.UserName, UserPasswords.None())
        {
            Key = model.Id ?? Guid.NewGuid(),
            Kind = model.Kind,
            Language = global.CurrentValue.DefaultUILanguage,
            IsApproved = false,
            SecurityStamp = Guid.NewGuid().ToString(),
        };
        if (password is not null)
        {
            passwords.Set(user, password, time.GetUtcNow().UtcDateTime);
        }

        return await store.SaveAsync(user) switch
        {
            UserOperationStatus.Success => new IdentityCreationResult { Succeded = true, InitialPassword = password },
            UserOperationStatus.CancelledByNotification => IdentityCreationResult.Cancel(),
            UserOperationStatus status => IdentityCreationResult.Fail(status.ToString()),
        };
    }
}
