using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.References;
using CaiNamur.Cms.ManagementApi.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Media.References;

/// <summary>Tells where media are used, before staff delete them.</summary>
public sealed class MediaReferencesController(IMediaAccess access, TrackedReferences references) : MediaControllerBase(access)
{
    /// <summary>What refers to the item.</summary>
    [HttpGet("{id:guid}/referenced-by")]
    [ProducesResponseType<Paged<ReferenceResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<ReferenceResponse>>> GetReferencedBy(Guid id, [FromQuery] Paging paging)
    {
        if (await RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        return await references.ToAsync(id, UmbracoObjectTypes.Media, paging) is { } page ? page : NotFoundProblem();
    }

    /// <summary>What is below the item and is referred to.</summary>
    [HttpGet("{id:guid}/referenced-descendants")]
    [ProducesResponseType<Paged<ReferenceById>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<ReferenceById>>> GetReferencedDescendants(Guid id, [FromQuery] Paging paging)
    {
        if (await RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        return await references.ToDescendantsOfAsync(id, UmbracoObjectTypes.Media, paging) is { } page ? page : NotFoundProblem();
    }

    /// <summary>Those of the items that are referred to.</summary>
    [HttpGet("are-referenced")]
    [ProducesResponseType<Paged<ReferenceById>>(StatusCodes.Status200OK)]
    public async Task<Paged<ReferenceById>> GetAreReferenced([FromQuery] Guid[] id, [FromQuery] Paging paging)
        => await references.AmongAsync(await Access.FilterAsync(id), Constants.ObjectTypes.Media, paging);
}
