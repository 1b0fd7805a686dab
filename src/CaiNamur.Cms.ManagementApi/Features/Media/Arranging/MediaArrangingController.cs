using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Arranging;

/// <summary>Puts media elsewhere in the tree.</summary>
public sealed class MediaArrangingController(IMediaAccess access, IMediaEditingService editing, ChildrenSorting sorting) : MediaControllerBase(access)
{
    /// <summary>Moves an item with what is below it.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Move(Guid id, MoveRequest request)
        => await RefusalAsync(id) ?? await RefusalUnderAsync(request.Target?.Id) ?? Answer(await editing.MoveAsync(id, request.Target?.Id, CurrentUser.Key));

    /// <summary>Sorts what is in a folder, or at the root.</summary>
    [HttpPut("sort")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Sort(SortRequest request)
    {
        if (await RefusalUnderAsync(request.Parent?.Id) is { } refusal)
        {
            return refusal;
        }

        ContentEditingOperationStatus status = sorting.SortMedia(request, CurrentUser.Id);
        return status is ContentEditingOperationStatus.Success ? Ok() : ContentEditingProblem.Of(status);
    }

    /// <summary>Throws an item away with what is below it; its file is no longer served, and it can be restored.</summary>
    [HttpPut("{id:guid}/move-to-recycle-bin")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> MoveToRecycleBin(Guid id)
        => await RefusalAsync(id) ?? Answer(await editing.MoveToRecycleBinAsync(id, CurrentUser.Key));

    private IActionResult Answer(Attempt<IMedia?, ContentEditingOperationStatus> attempt) => attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
}
