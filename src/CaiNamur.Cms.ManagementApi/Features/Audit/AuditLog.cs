using CaiNamur.Cms.Collections;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Audit;

/// <summary>Reads what was done to an item.</summary>
public sealed class AuditLog(IAuditService audit, IEntityService entities, UserReferences users)
{
    /// <returns>One page of what was done, or null when there is no such item.</returns>
    public async Task<Paged<AuditLogResponse>?> ReadAsync(Guid key, UmbracoObjectTypes type, Paging paging, Direction direction, DateTimeOffset? since)
    {
        ArgumentNullException.ThrowIfNull(paging);
        if (!entities.Exists(key, type))
        {
            return null;
        }

        PagedModel<IAuditItem>? page = await AlignedPages.ReadAsync<IAuditItem>(
            paging.Skip,
            paging.Take,
            async (skip, take) => await audit.GetItemsByKeyAsync(key, type, skip, take, direction, since));
        var items = new List<AuditLogResponse>();
        foreach (IAuditItem item in page!.Items)
        {
            items.Add(await MapAsync(item));
        }

        return new Paged<AuditLogResponse>(page.Total, items);
    }

    private async Task<AuditLogResponse> MapAsync(IAuditItem item) => new()
    {
        User = await users.OfAsync(item.UserId),
        Timestamp = item.CreateDate,
        LogType = item.AuditType,
        Comment = item.Comment,
        Parameters = item.Parameters,
    };
}
