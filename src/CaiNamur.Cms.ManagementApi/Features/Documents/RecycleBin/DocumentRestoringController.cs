using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Documents.Arranging;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Problems;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
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

        Attempt<IDocumentEntitySlim?, RecycleBinQueryResultType> attempt = await bin.GetOriginalParentAsync(id);
        return attempt.Status switch
        {
            RecycleBinQueryResultType.Success => new JsonResult(ReferenceById.From(attempt.Result?.Key)),
            RecycleBinQueryResultType.ParentIsRoot => new JsonResult(null),
            RecycleBinQueryResultType.NotFound => ApiProblem.NotFound(operationStatus: attempt.Status),
            RecycleBinQueryResultType.NotTrashed => OperationProblem("L’élément n’est pas dans la corbeille.", attempt.Status),
            RecycleBinQueryResultType.NoParentRecycleRelation or RecycleBinQueryResultType.ParentNotFound or RecycleBinQueryResultType.ParentIsTrashed
                => ApiProblem.NotFound("L’endroit où il se trouvait n’existe plus : choisissez-en un autre.", attempt.Status),
        };
    }

    /// <summary>Puts a document back into the tree with what is below it.</summary>
    [HttpPut("{id:guid}/restore")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Restore(Guid id, MoveDocumentRequest request)
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
