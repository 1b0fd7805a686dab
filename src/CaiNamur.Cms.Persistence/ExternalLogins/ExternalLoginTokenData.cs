namespace CaiNamur.Cms.Persistence.ExternalLogins;

/// <summary>A token with its login.</summary>
internal sealed class ExternalLoginTokenData
{
    public required ExternalLoginTokenRow Row { get; init; }

    public required ExternalLoginRow Login { get; init; }
}
