using System.Globalization;
using System.Security.Cryptography;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>
/// The secret part of links in mails. It is for one user and one purpose, has an end, and is used up by what it is for:
/// a new password changes the stamp that it was made from.
/// </summary>
internal sealed class UserTokens(IDataProtectionProvider protection, IOptionsMonitor<SecuritySettings> settings, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("CaiNamur.BackOffice.UserTokens");

    public string Create(IUser user, UserTokenPurpose purpose)
    {
        DateTimeOffset end = time.GetUtcNow() + Lifetime(purpose);
        return Protector(purpose).Protect(string.Create(CultureInfo.InvariantCulture, $"{end.ToUnixTimeSeconds()}|{user.Key:N}|{SessionStamp.Of(user)}"));
    }

    public bool IsValid(IUser user, UserTokenPurpose purpose, string token)
    {
        string[] parts;
        try
        {
            parts = Protector(purpose).Unprotect(token).Split('|');
        }
        catch (CryptographicException)
        {
            return false;
        }

        return parts is [string end, string key, string stamp]
            && long.Parse(end, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
            && Guid.Parse(key) == user.Key
            && stamp == SessionStamp.Of(user);
    }

    private TimeSpan Lifetime(UserTokenPurpose purpose)
        => purpose is UserTokenPurpose.PasswordReset ? settings.CurrentValue.PasswordResetEmailExpiry : settings.CurrentValue.UserInviteEmailExpiry;

    private IDataProtector Protector(UserTokenPurpose purpose) => _protector.CreateProtector(purpose.ToString());
}
