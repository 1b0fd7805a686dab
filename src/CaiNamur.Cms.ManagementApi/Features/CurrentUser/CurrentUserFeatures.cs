namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>What of the user's own profile the API serves.</summary>
internal static class CurrentUserFeatures
{
    public const bool ChangePassword = true;

    public const bool TwoFactor = true;
}
