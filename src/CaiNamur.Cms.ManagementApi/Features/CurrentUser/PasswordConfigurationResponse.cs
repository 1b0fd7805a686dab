namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>Rules for passwords (<c>PasswordConfigurationResponseModel</c>).</summary>
public sealed record PasswordConfigurationResponse
{
    public required int MinimumPasswordLength { get; init; }

    public required bool RequireNonLetterOrDigit { get; init; }

    public required bool RequireDigit { get; init; }

    public required bool RequireLowercase { get; init; }

    public required bool RequireUppercase { get; init; }
}
