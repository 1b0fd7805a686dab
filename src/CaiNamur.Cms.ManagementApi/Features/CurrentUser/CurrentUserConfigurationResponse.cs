namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>What users may change of their own (<c>CurrentUserConfigurationResponseModel</c>).</summary>
public sealed record CurrentUserConfigurationResponse
{
    public required bool KeepUserLoggedIn { get; init; }

    public required PasswordConfigurationResponse PasswordConfiguration { get; init; }

    public required bool AllowChangePassword { get; init; }

    public required bool AllowTwoFactor { get; init; }
}
