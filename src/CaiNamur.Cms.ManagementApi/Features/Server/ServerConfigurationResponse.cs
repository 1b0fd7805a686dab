namespace CaiNamur.Cms.ManagementApi.Features.Server;

/// <summary>What the sign-in screen needs to know (<c>ServerConfigurationResponseModel</c>).</summary>
public sealed record ServerConfigurationResponse
{
    public required bool AllowPasswordReset { get; init; }

    /// <summary>Days between two checks for new versions; the client does not use it.</summary>
    public required int VersionCheckPeriod { get; init; }

    public required bool AllowLocalLogin { get; init; }

    /// <summary>Where style sheets of rich text stand.</summary>
    public required string UmbracoCssPath { get; init; }
}
