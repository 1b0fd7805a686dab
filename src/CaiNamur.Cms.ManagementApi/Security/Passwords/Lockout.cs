using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>
/// Closes an account after repeated failures (<c>UserPassword:MaxFailedAccessAttemptsBeforeLockout</c>)
/// for some time (<c>UserDefaultLockoutTimeInMinutes</c>), or until an administrator opens it.
/// </summary>
internal sealed class Lockout(
    IBackOfficeUserStore store,
    SignInEvents events,
    IOptionsMonitor<SecuritySettings> security,
    IOptionsMonitor<UserPasswordConfigurationSettings> passwords,
    TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public bool IsLocked(IUser user)
        => user.IsLockedOut
            && (user.LastLockoutDate is not { } since || Now < since.AddMinutes(security.CurrentValue.UserDefaultLockoutTimeInMinutes));

    public async Task CountFailureAsync(IUser user)
    {
        if (user.IsLockedOut && !IsLocked(user))
        {
            Forgive(user);
        }

        user.FailedPasswordAttempts++;
        bool locks = !user.IsLockedOut && user.FailedPasswordAttempts >= passwords.CurrentValue.MaxFailedAccessAttemptsBeforeLockout;
        if (locks)
        {
            user.IsLockedOut = true;
            user.LastLockoutDate = Now;
        }

        await store.SaveAsync(user);
        await events.FailedAsync(user);
        if (locks)
        {
            await events.LockedAsync(user);
        }
    }

    /// <summary>Takes failures back; the user is not saved.</summary>
    public static void Forgive(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
    }
}
