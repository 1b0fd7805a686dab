using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Media.Urls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Reading;

/// <summary>Gives media to edit, and where their files are.</summary>
public sealed class MediaReadingController(
    IMediaAccess access,
    IMediaEditingService editing,
    MediaMapping mapping,
    MediaUrls urls) : MediaControllerBase(access)
{
    /// <summary>The item as it is edited.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<MediaResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<MediaResponse>> Get(Guid id)
    {
        if (await RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        return await editing.GetAsync(id) is { } media ? mapping.Map(media) : NotFoundProblem();
    }

    /// <summary>Where the files of the items are; items that are unknown, or not for the user, are left out.</summary>
    [HttpGet("urls")]
    [Microsoft.AspNetCore.Authorization.Authorize(ManagementApiPolicies.MediaTree)]
    [ProducesResponseType<IReadOnlyList<MediaUrlsResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<MediaUrlsResponse>> GetUrls([FromQuery] Guid[] id) => urls.Of(await Access.FilterAsync(id));
}
