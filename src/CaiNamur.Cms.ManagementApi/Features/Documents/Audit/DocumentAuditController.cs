using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Audit;
using CaiNamur.Cms.ManagementApi.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Audit;

/// <summary>Shows what was done to a document.</summary>
public sealed class DocumentAuditController(IDocumentAccess access, AuditLog log) : DocumentControllerBase(access)
{
    /// <summary>What was done, the latest first unless asked otherwise.</summary>
    [HttpGet("{id:guid}/audit-log")]
    [ProducesResponseType<Paged<AuditLogResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<AuditLogResponse>>> Get(
        Guid id,
        [FromQuery] Paging paging,
        Direction orderDirection = Direction.Descending,
        DateTimeOffset? sinceDate = null)
    {
        if (await RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        return await log.ReadAsync(id, UmbracoObjectTypes.Document, paging, orderDirection, sinceDate) is { } page ? page : NotFoundProblem();
    }
}
