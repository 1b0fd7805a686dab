using CaiNamur.Cms.Backoffice;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Manifests;

/// <summary>The extensions that the client loads besides its own.</summary>
[ManagementApiRoute("manifest/manifest")]
public sealed class ManifestController(IEnumerable<IBackofficeExtensionManifests> manifests) : ManagementApiControllerBase
{
    [AllowAnonymous]
    [HttpGet("public")]
    [ProducesResponseType<IReadOnlyList<BackofficeExtensionManifest>>(StatusCodes.Status200OK)]
    public IReadOnlyList<BackofficeExtensionManifest> GetPublic() => [.. manifests.SelectMany(source => source.Public)];

    [HttpGet("private")]
    [ProducesResponseType<IReadOnlyList<BackofficeExtensionManifest>>(StatusCodes.Status200OK)]
    public IReadOnlyList<BackofficeExtensionManifest> GetPrivate() => [.. manifests.SelectMany(source => source.Private)];
}
