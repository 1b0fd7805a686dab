using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>
/// Signs in with user name and password. Whatever the reason of a refusal (no such account, disabled, locked, wrong password),
/// it is the same refusal after the same work.
/// </summary>
internal sealed class PasswordSignIn(
    IBackOfficeUserStore store,
    UserPasswords passwords,
    Lockout lockout,
    AttemptGate gate,
    SignInEvents events,
    SessionRegistry sessions,
    ITwoFactorLoginService secondFactors,
    IOptionsMonitor<SecuritySettings> security,
    TimeProvider time)
{
    public async Task<PasswordSignInResult> AttemptAsync(string userName, string password, CancellationToken cancellationToken)
    {
        using IDisposable turn = await gate.EnterAsync(userName, cancellationToken);
        IUser? user = await store.GetByUserNameAsync(userName);
        bool isRight = passwords.Verify(user, password);
        if (user is not { Kind: UserKind.Default })
        {
            return PasswordSignInResult.Failed;
        }

        if (!isRight)
        {
            await lockout.CountFailureAsync(user);
            return PasswordSignInResult.Failed;
        }

        if (!user.IsApproved || lockout.IsLocked(user))
        {
            await events.FailedAsync(user);
            return PasswordSignInResult.Failed;
        }

        if (await secondFactors.IsTwoFactorEnabledAsync(user.Key))
        {
            await events.SecondFactorNeededAsync(user);
            return new PasswordSignInResult(user, NeedsSecondFactor: true);
        }

        await CompleteAsync(user, cancellationToken);
        return new PasswordSignInResult(user, NeedsSecondFactor: false);
    }

    /// <summary>Everything has been shown that had to be.</summary>
    public async Task CompleteAsync(IUser user, CancellationToken cancellationToken)
    {
        Lockout.Forgive(user);
        user.LastLoginDate = time.GetUtcNow().UtcDateTime;
        await store.SaveAsync(user);
        if (!security.CurrentValue.GetUserAllowConcurrentLogins())
        {
            await sessions.EndAllAsync(user.Key, cancellationToken);
        }

        await events.SignedInAsync(user);
    }
}
