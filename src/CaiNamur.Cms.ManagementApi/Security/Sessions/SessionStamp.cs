using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>
/// What a session stands on: the user's security stamp, which a new password or name changes, and the groups they were in.
/// A token carries it; as soon as the user has another one, the token is worth nothing.
/// </summary>
internal static class SessionStamp
{
    public static string Of(IUser user)
    {
        string groups = string.Join(',', user.Groups.Select(group => group.Key).Order());
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{user.SecurityStamp}|{groups}"));
        return Convert.ToBase64String(hash);
    }
}
