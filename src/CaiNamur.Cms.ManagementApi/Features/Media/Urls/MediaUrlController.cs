using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Urls;

/// <summary>Tells where files are, also to who only uses media in documents.</summary>
[ManagementApiRoute("media")]
[Authorize(ManagementApiPolicies.MediaTree)]
public sealed class MediaUrlController(IMediaAccess access, MediaUrls urls) : ManagementApiControllerBase
{
    /// <summary>Where the files of the items are; items that are unknown, or not for the user, are left out.</summary>
    [HttpGet("urls")]
    [ProducesResponseType<IReadOnlyList<MediaUrlsResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<MediaUrlsResponse>> GetUrls([FromQuery] Guid[] id) => urls.Of(await access.FilterAsync(id));
}
