using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>How signing in went.</summary>
/// <param name="User">Who has proved to be who they say; null when it failed, for whatever reason.</param>
/// <param name="NeedsSecondFactor">Whether they have to show a second factor yet.</param>
internal sealed record PasswordSignInResult(IUser? User, bool NeedsSecondFactor)
{
    public static PasswordSignInResult Failed { get; } = new(null, false);
}
