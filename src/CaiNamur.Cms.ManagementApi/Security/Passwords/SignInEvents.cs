using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>Announces, as Umbraco does, what happens around signing in, and keeps it in the audit trail.</summary>
internal sealed class SignInEvents(IEventAggregator events, IAuditEntryService audit, IIpResolver addresses, TimeProvider time)
{
    private string Address => addresses.GetCurrentRequestIpAddress();

    public async Task SignedInAsync(IUser user)
    {
        await events.PublishAsync(new UserLoginSuccessNotification(Address, Id(user), Id(user)));
        await KeepAsync(user, user, "umbraco/user/sign-in/login", "login success");
    }

    public async Task SignedOutAsync(IUser user)
    {
        await events.PublishAsync(new UserLogoutSuccessNotification(Address, Id(user), Id(user)));
        await KeepAsync(user, user, "umbraco/user/sign-in/logout", "logout success");
    }

    public async Task FailedAsync(IUser user)
    {
        await events.PublishAsync(new UserLoginFailedNotification(Address, Id(user), Id(user)));
        await KeepAsync(user, user, "umbraco/user/sign-in/failed", "login failed");
    }

    public async Task LockedAsync(IUser user)
    {
        await events.PublishAsync(new UserLockedNotification(Address, Id(user), Id(user)));
        await KeepAsync(user, user, "umbraco/user/sign-in/locked", "locked out after repeated failures");
    }

    public async Task UnlockedAsync(IUser user, IUser? performer)
    {
        await events.PublishAsync(new UserUnlockedNotification(Address, Id(user), Id(performer ?? user)));
        await KeepAsync(user, performer ?? user, "umbraco/user/sign-in/unlocked", "unlocked");
    }

    public async Task SecondFactorNeededAsync(IUser user)
    {
        await events.PublishAsync(new UserLoginRequiresVerificationNotification(Address, Id(user), Id(user)));
        await events.PublishAsync(new UserTwoFactorRequestedNotification(user.Key));
    }

    public async Task PasswordChangedAsync(IUser user, IUser? performer)
    {
        await events.PublishAsync(new UserPasswordChangedNotification(Address, Id(user), Id(performer ?? user)));
        await KeepAsync(user, performer ?? user, "umbraco/user/password/change", "password change");
    }

    public async Task PasswordResetAsync(IUser user, IUser performer)
    {
        await events.PublishAsync(new UserPasswordResetNotification(Address, Id(user), Id(performer)));
        await KeepAsync(user, performer, "umbraco/user/password/reset", "password reset");
    }

    public async Task ForgottenPasswordChangedAsync(IUser user)
    {
        await events.PublishAsync(new UserForgotPasswordChangedNotification(Address, Id(user), Id(user)));
        await KeepAsync(user, user, "umbraco/user/password/forgot/change", "password forgot/change");
    }

    /// <remarks>Core tells of it by the id alone, so the audit trail has no entry: the mail itself, and what comes of it, are traces enough.</remarks>
    public void ForgottenPasswordRequested(string userId)
        => events.Publish(new UserForgotPasswordRequestedNotification(Address, userId, userId));

    private static string Id(IUser user) => user.Id.ToString(CultureInfo.InvariantCulture);

    private static string Describe(IUser user) => $"User \"{user.Name}\" <{user.Email}>";

    private async Task KeepAsync(IUser user, IUser performer, string eventType, string details)
        => await audit.WriteAsync(performer.Key, Describe(performer), Address, time.GetUtcNow().UtcDateTime, user.Key, Describe(user), eventType, details);
}
