using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.RecycleBin;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace CaiNamur.Cms.ManagementApi.Features.Media.RecycleBin;

/// <summary>Takes media out of the recycle bin, or empties it.</summary>
[ManagementApiRoute("recycle-bin/media")]
[Authorize(ManagementApiPolicies.Media)]
public sealed class MediaRestoringController(
    IMediaAccess access,
    IMediaEditingService editing,
    IMediaService media,
    IMediaRecycleBinQueryService bin) : ManagementApiControllerBase
{
    /// <summary>Where the item was before it was thrown away; null at the root. 404 when it can no longer go there.</summary>
    [HttpGet("{id:guid}/original-parent")]
    [ProducesResponseType<ReferenceById>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> GetOriginalParent(Guid id)
    {
        if (!await access.MayAsync(id))
        {
            return ForbiddenProblem();
        }

        return OriginalParentAnswer.Of(await bin.GetOriginalParentAsync(id));
    }

    /// <summary>Puts an item back into the tree with what is below it; its file is served again.</summary>
    [HttpPut("{id:guid}/restore")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Restore(Guid id, MoveRequest request)
    {
        if (!await access.MayAsync(id) || !await access.MayUnderAsync(request.Target?.Id))
        {
            return ForbiddenProblem();
        }

        Attempt<IMedia?, ContentEditingOperationStatus> attempt = await editing.RestoreAsync(id, request.Target?.Id, CurrentUser.Key, includeDescendants: true);
        return attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
    }

    /// <summary>Deletes for good what is in the recycle bin.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    public async Task<IActionResult> EmptyBin()
    {
        if (!await access.MayInRecycleBinAsync())
        {
            return ForbiddenProblem();
        }

        OperationResult result = await media.EmptyRecycleBinAsync(CurrentUser.Key);
        return result.Success ? Ok() : OperationProblem("La corbeille n’a pas pu être vidée : le site a refusé ce changement.", result.Result);
    }
}
