using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Documents;
using CaiNamur.Cms.ManagementApi.Features.Documents.Audit;
using CaiNamur.Cms.ManagementApi.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Audit;

/// <summary>Shows what was done to a media item.</summary>
public sealed class MediaAuditController(
    IMediaAccess access,
    IAuditService audit,
    IEntityService entities,
    UserReferences users) : MediaControllerBase(access)
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
        if (await RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        if (!entities.Exists(id, UmbracoObjectTypes.Media))
        {
            return NotFoundProblem();
        }

        PageWindow window = PageWindow.Around(paging);
        PagedModel<IAuditItem> page = await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Media, window.Skip, window.Size, orderDirection, sinceDate);
        var items = new List<AuditLogResponse>();
        foreach (IAuditItem item in window.Cut(page.Items, paging))
        {
            items.Add(new AuditLogResponse { User = await users.OfAsync(item.UserId), Timestamp = item.CreateDate, LogType = item.AuditType, Comment = item.Comment, Parameters = item.Parameters });
        }

        return new Paged<AuditLogResponse>(page.Total, items);
    }
}
