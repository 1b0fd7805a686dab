using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Server;

/// <summary>Versions and mode of the server (<c>ServerInformationResponseModel</c>).</summary>
public sealed record ServerInformationResponse
{
    /// <summary>Umbraco's version as plain SemVer.</summary>
    public required string Version { get; init; }

    /// <summary>The build of this application.</summary>
    public required string AssemblyVersion { get; init; }

    /// <summary>Distance of the server's zone from UTC, as <c>hh:mm:ss</c>.</summary>
    public required string BaseUtcOffset { get; init; }

    public required RuntimeMode RuntimeMode { get; init; }
}
