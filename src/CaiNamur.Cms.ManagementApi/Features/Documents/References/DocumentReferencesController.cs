using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.References;
using CaiNamur.Cms.ManagementApi.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.References;

/// <summary>Tells where documents are used, before staff withdraw or delete them.</summary>
public sealed class DocumentReferencesController(IDocumentAccess access, TrackedReferences references) : DocumentControllerBase(access)
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

        return await references.ToAsync(id, UmbracoObjectTypes.Document, paging) is { } page ? page : NotFoundProblem();
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

        return await references.ToDescendantsOfAsync(id, UmbracoObjectTypes.Document, paging) is { } page ? page : NotFoundProblem();
    }

    /// <summary>Those of the documents that are referred to.</summary>
    [HttpGet("are-referenced")]
    [ProducesResponseType<Paged<ReferenceById>>(StatusCodes.Status200OK)]
    public async Task<Paged<ReferenceById>> GetAreReferenced([FromQuery] Guid[] id, [FromQuery] Paging paging)
        => await references.AmongAsync(await Access.FilterAsync(ActionBrowse.ActionLetter, id), Constants.ObjectTypes.Document, paging);
}
