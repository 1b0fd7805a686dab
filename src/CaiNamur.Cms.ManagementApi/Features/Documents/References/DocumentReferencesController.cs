using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.References;
using CaiNamur.Cms.ManagementApi.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.References;

/// <summary>Tells where documents are used, before staff withdraw or delete them.</summary>
public sealed class DocumentReferencesController(
    IDocumentAccess access,
    ITrackedReferencesService references,
    ReferenceMapping mapping) : DocumentControllerBase(access)
{
    /// <summary>What refers to the document.</summary>
    [HttpGet("{id:guid}/referenced-by")]
    [ProducesResponseType<Paged<ReferenceResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<ReferenceResponse>>> GetReferencedBy(Guid id, [FromQuery] Paging paging)
    {
        if (await RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> attempt = await references.GetPagedRelationsForItemAsync(
            id, UmbracoObjectTypes.Document, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return attempt.Success ? mapping.Map(attempt.Result) : NotFoundProblem();
    }

    /// <summary>What is below the document and is referred to.</summary>
    [HttpGet("{id:guid}/referenced-descendants")]
    [ProducesResponseType<Paged<ReferenceById>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<ReferenceById>>> GetReferencedDescendants(Guid id, [FromQuery] Paging paging)
    {
        if (await RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> attempt = await references.GetPagedDescendantsInReferencesAsync(
            id, UmbracoObjectTypes.Document, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return attempt.Success
            ? new Paged<ReferenceById>(attempt.Result.Total, [.. attempt.Result.Items.Select(item => new ReferenceById(item.NodeKey))])
            : NotFoundProblem();
    }

    /// <summary>Those of the documents that are referred to.</summary>
    [HttpGet("are-referenced")]
    [ProducesResponseType<Paged<ReferenceById>>(StatusCodes.Status200OK)]
    public async Task<Paged<ReferenceById>> GetAreReferenced([FromQuery] Guid[] id, [FromQuery] Paging paging)
    {
        ISet<Guid> readable = await Access.FilterAsync(ActionBrowse.ActionLetter, id);
        if (readable.Count == 0)
        {
            return new Paged<ReferenceById>(0, []);
        }

        PagedModel<Guid> page = await references.GetPagedKeysWithDependentReferencesAsync(readable, Constants.ObjectTypes.Document, paging.Skip, paging.Take);
        return new Paged<ReferenceById>(page.Total, [.. page.Items.Select(key => new ReferenceById(key))]);
    }
}
