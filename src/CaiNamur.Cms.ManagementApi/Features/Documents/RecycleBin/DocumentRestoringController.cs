using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.RecycleBin;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.RecycleBin;

/// <summary>Takes documents out of the recycle bin, or empties it.</summary>
[ManagementApiRoute("recycle-bin/document")]
[Authorize(ManagementApiPolicies.Content)]
public sealed class DocumentRestoringController(
    IDocumentAccess access,
    IContentEditingService editing,
    IContentService documents,
    IDocumentRecycleBinQueryService bin) : ManagementApiControllerBase
{
    /// <summary>Where the document was before it was thrown away; null at the root. 404 when it can no longer go there.</summary>
    [HttpGet("{id:guid}/original-parent")]
    [ProducesResponseType<ReferenceById>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> GetOriginalParent(Guid id)
    {
        if (!await access.MayAsync(ActionBrowse.ActionLetter, id))
        {
            return ForbiddenProblem();
        }

        return OriginalParentAnswer.Of(await bin.GetOriginalParentAsync(id));
    }

    /// <summary>Puts a document back into the tree with what is below it.</summary>
    [HttpPut("{id:guid}/restore")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Restore(Guid id, MoveRequest request)
    {
        if (!await access.MayAsync(ActionMove.ActionLetter, id) || !await access.MayUnderAsync(ActionMove.ActionLetter, request.Target?.Id))
        {
            return ForbiddenProblem();
        }

        Attempt<IContent?, ContentEditingOperationStatus> attempt = await editing.RestoreAsync(id, request.Target?.Id, CurrentUser.Key, includeDescendants: true);
        return attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
    }

    /// <summary>Deletes for good what is in the recycle bin.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    public async Task<IActionResult> EmptyBin()
    {
        if (!await access.MayInRecycleBinAsync(ActionDelete.ActionLetter))
        {
            return ForbiddenProblem();
        }

        OperationResult result = await documents.EmptyRecycleBinAsync(CurrentUser.Key);
        return result.Success ? Ok() : OperationProblem("La corbeille n’a pas pu être vidée : le site a refusé ce changement.", result.Result);
    }
}
