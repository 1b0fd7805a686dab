using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Arranging;

/// <summary>Puts documents elsewhere in the tree.</summary>
public sealed class DocumentArrangingController(IDocumentAccess access, IContentEditingService editing, ChildrenSorting sorting) : DocumentControllerBase(access)
{
    /// <summary>Moves a document with what is below it. Whoever moves it must be allowed to create at the new place.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Move(Guid id, MoveRequest request)
        => await RefusalAsync(ActionMove.ActionLetter, id)
            ?? await RefusalUnderAsync(ActionNew.ActionLetter, request.Target?.Id)
            ?? Answer(await editing.MoveAsync(id, request.Target?.Id, CurrentUser.Key));

    /// <summary>Copies a document, with what is below it when that is asked for.</summary>
    [HttpPost("{id:guid}/copy")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Copy(Guid id, CopyDocumentRequest request)
    {
        if ((await RefusalAsync(ActionCopy.ActionLetter, id) ?? await RefusalUnderAsync(ActionNew.ActionLetter, request.Target?.Id)) is { } refusal)
        {
            return refusal;
        }

        Attempt<IContent?, ContentEditingOperationStatus> attempt =
            await editing.CopyAsync(id, request.Target?.Id, request.RelateToOriginal, request.IncludeDescendants, CurrentUser.Key);
        return attempt is { Success: true, Result: { } copy } ? CreatedResource(copy.Key) : ContentEditingProblem.Of(attempt.Status);
    }

    /// <summary>Sorts children of a document, or of the root.</summary>
    [HttpPut("sort")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Sort(SortRequest request)
    {
        if (await RefusalUnderAsync(ActionSort.ActionLetter, request.Parent?.Id) is { } refusal)
        {
            return refusal;
        }

        ContentEditingOperationStatus status = sorting.SortDocuments(request, CurrentUser.Id);
        return status is ContentEditingOperationStatus.Success ? Ok() : ContentEditingProblem.Of(status);
    }

    /// <summary>Throws a document away with what is below it; it can be restored.</summary>
    [HttpPut("{id:guid}/move-to-recycle-bin")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> MoveToRecycleBin(Guid id)
        => await RefusalAsync(ActionDelete.ActionLetter, id) ?? Answer(await editing.MoveToRecycleBinAsync(id, CurrentUser.Key));

    private IActionResult Answer(Attempt<IContent?, ContentEditingOperationStatus> attempt)
        => attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
}
