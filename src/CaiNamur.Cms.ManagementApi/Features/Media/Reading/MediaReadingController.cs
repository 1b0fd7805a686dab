using CaiNamur.Cms.ManagementApi.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Reading;

/// <summary>Gives media to edit.</summary>
public sealed class MediaReadingController(
    IMediaAccess access,
    IMediaEditingService editing,
    MediaMapping mapping) : MediaControllerBase(access)
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
}
