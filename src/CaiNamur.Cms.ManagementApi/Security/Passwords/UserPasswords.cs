using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>Hashes and checks passwords as ASP.NET Core Identity does, which is what Umbraco's databases hold.</summary>
internal sealed class UserPasswords(PasswordHasher<IUser> hasher)
{
    private static readonly string _configuration = JsonSerializer.Serialize(
        new Dictionary<string, string> { ["hashAlgorithm"] = Constants.Security.AspNetCoreV3PasswordHashAlgorithmName });

    private readonly Lazy<string> _nobody = new(() => hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    /// <summary>Whether somebody has ever chosen a password for this user.</summary>
    public static bool Exists(IUser user)
        => !string.IsNullOrEmpty(user.RawPasswordValue)
            && !user.RawPasswordValue.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal);

    /// <summary>What stands for a password as long as nobody has chosen one; it fits none.</summary>
    public static string None() => Constants.Security.EmptyPasswordPrefix + Guid.NewGuid().ToString("N");

    /// <summary>Checks a password; for a user who does not exist, or has none, it takes as long and says no.</summary>
    public bool Verify(IUser? user, string password)
    {
        bool exists = user is not null && Exists(user);
        string hash = exists ? user!.RawPasswordValue! : _nobody.Value;
        return hasher.VerifyHashedPassword(user!, hash, password) is not PasswordVerificationResult.Failed && exists;
    }

    /// <summary>Sets a new password. The sessions that the old one has opened are over once the user is saved.</summary>
    public void Set(IUser user, string password, DateTime now)
    {
        user.RawPasswordValue = hasher.HashPassword(user, password);
        user.PasswordConfiguration = _configuration;
        user.LastPasswordChangeDate = now;
        user.SecurityStamp = Guid.NewGuid().ToString();
    }
}
