using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Media.Urls;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Imaging;

/// <summary>Gives addresses of pictures in the sizes that the client draws them.</summary>
[ManagementApiRoute("imaging")]
[Authorize(ManagementApiPolicies.MediaTree)]
public sealed class ImagingController(IMediaAccess access, ResizedImageUrls images) : ManagementApiControllerBase
{
    /// <summary>The pictures of the items in one size; items that are unknown, or not for the user, are left out.</summary>
    /// <param name="id">Keys of the items.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="mode">How the picture is fitted.</param>
    [HttpGet("resize/urls")]
    [ProducesResponseType<IReadOnlyList<MediaUrlsResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<MediaUrlsResponse>> GetResized([FromQuery] Guid[] id, int? height = null, int? width = null, ImageCropMode? mode = null)
        => images.Of(await access.FilterAsync(id), width ?? ResizedImageUrls.DefaultSide, height ?? ResizedImageUrls.DefaultSide, mode ?? ImageCropMode.Max);
}
