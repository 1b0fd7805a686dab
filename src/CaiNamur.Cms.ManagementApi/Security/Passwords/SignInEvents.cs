using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>Announces, as Umbraco does, what happens around signing in.</summary>
internal sealed class SignInEvents(IEventAggregator events, IIpResolver addresses)
{
    private string Address => addresses.GetCurrentRequestIpAddress();

    public Task SignedInAsync(IUser user) => events.PublishAsync(new UserLoginSuccessNotification(Address, Id(user), Id(user)));

    public Task SignedOutAsync(IUser user) => events.PublishAsync(new UserLogoutSuccessNotification(Address, Id(user), Id(user)));

    public Task FailedAsync(IUser user) => events.PublishAsync(new UserLoginFailedNotification(Address, Id(user), Id(user)));

    public Task LockedAsync(IUser user) => events.PublishAsync(new UserLockedNotification(Address, Id(user), Id(user)));

    public Task UnlockedAsync(IUser user, IUser? performer) => events.PublishAsync(new UserUnlockedNotification(Address, Id(user), Id(performer ?? user)));

    public Task SecondFactorNeededAsync(IUser user)
        => Task.WhenAll(
            events.PublishAsync(new UserLoginRequiresVerificationNotification(Address, Id(user), Id(user))),
            events.PublishAsync(new UserTwoFactorRequestedNotification(user.Key)));

    public Task PasswordChangedAsync(IUser user, IUser? performer)
        => events.PublishAsync(new UserPasswordChangedNotification(Address, Id(user), Id(performer ?? user)));

    public Task PasswordResetAsync(IUser user, IUser performer)
        => events.PublishAsync(new UserPasswordResetNotification(Address, Id(user), Id(performer)));

    public void ForgottenPasswordRequested(string userId)
        => events.Publish(new UserForgotPasswordRequestedNotification(Address, userId, userId));

    public Task ForgottenPasswordChangedAsync(IUser user)
        => events.PublishAsync(new UserForgotPasswordChangedNotification(Address, Id(user), Id(user)));

    private static string Id(IUser user) => user.Id.ToString(CultureInfo.InvariantCulture);
}
