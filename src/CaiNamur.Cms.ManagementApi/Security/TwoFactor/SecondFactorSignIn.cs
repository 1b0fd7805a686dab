using CaiNamur.Cms.ManagementApi.Security.Passwords;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>Checks the second factor. Wrong ones count like wrong passwords.</summary>
internal sealed class SecondFactorSignIn(
    ITwoFactorLoginService logins,
    IEnumerable<ITwoFactorProvider> providers,
    UsedCodes usedCodes,
    Lockout lockout,
    AttemptGate gate,
    IBackOfficeUserStore store,
    PasswordSignIn signIn)
{
    /// <returns>Who is signed in now; null when the code is wrong or the account is closed.</returns>
    public async Task<IUser?> AttemptAsync(Guid userKey, string code, CancellationToken cancellationToken)
    {
        using IDisposable turn = await gate.EnterAsync(userKey.ToString("N"), cancellationToken);
        IUser? user = await store.GetAsync(userKey);
        if (user is not { IsApproved: true } || lockout.IsLocked(user))
        {
            return null;
        }

        if (!await IsRightAsync(user, code))
        {
            await lockout.CountFailureAsync(user);
            return null;
        }

        await signIn.CompleteAsync(user, cancellationToken);
        return user;
    }

    private async Task<bool> IsRightAsync(IUser user, string code)
    {
        foreach (string name in await logins.GetEnabledTwoFactorProviderNamesAsync(user.Key))
        {
            string? secret = await logins.GetSecretForUserAndProviderAsync(user.Key, name);
            ITwoFactorProvider? provider = providers.FirstOrDefault(candidate => candidate.ProviderName == name);
            if (secret is not null && provider is not null && provider.ValidateTwoFactorPIN(secret, code))
            {
                return usedCodes.TryUse(user.Key, code);
            }
        }

        return false;
    }
}
