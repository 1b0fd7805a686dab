using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Audit;

internal sealed class EfAuditRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IAuditRepository
{
    /// <summary>An item's id is that of the entity it tells about; the row's own id only names it in <see cref="Get(int)"/>.</summary>
    private static readonly QueryTranslator<IAuditItem, AuditItemRow> Translator = new QueryTranslator<IAuditItem, AuditItemRow>()
        .Map(item => item.Id, row => row.EntityId)
        .Map(item => item.AuditType, row => row.AuditType)
        .Map(item => item.UserId, row => row.UserId)
        .Map(item => item.EntityType, row => row.EntityType)
        .Map(item => item.CreateDate, row => row.Date)
        .MapIgnoringCase(item => item.Comment, row => row.Comment)
        .Map(item => item.Parameters, row => row.Parameters);

    /// <summary>Only these are noise after a while; what was saved, published or deleted stays on record.</summary>
    private static readonly int[] ShortLived = [(int)AuditType.Open, (int)AuditType.System];

    public IAuditItem? Get(int id)
        => Reading().Set<AuditItemRow>().Where(item => item.Id == id).AsEnumerable().Select(Create).FirstOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids)
    {
        IQueryable<AuditItemRow> items = Reading().Set<AuditItemRow>();
        return Load(ids is { Length: > 0 } ? items.Where(item => ids.Contains(item.Id)) : items);
    }

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => Load(Translator.Apply(Reading().Set<AuditItemRow>(), query));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query)
        => Load(Translator.Apply(Reading().Set<AuditItemRow>(), query).Where(item => item.AuditType == (int)type));

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        IQueryable<AuditItemRow> items = Translator.Apply(Reading().Set<AuditItemRow>(), query);
        items = Translator.Apply(items, customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            int[] types = [.. auditTypeFilter.Select(type => (int)type)];
            items = items.Where(item => types.Contains(item.AuditType));
        }

        totalRecords = items.LongCount();
        IQueryable<AuditItemRow> ordered = orderDirection == Direction.Ascending
            ? items.OrderBy(item => item.Date).ThenBy(item => item.Id)
            : items.OrderByDescending(item => item.Date).ThenByDescending(item => item.Id);
        return [.. ordered.Page(pageIndex, pageSize).AsEnumerable().Select(Create)];
    }

    public bool Exists(int id) => Reading().Set<AuditItemRow>().Any(item => item.Id == id);

    public int Count(IQuery<IAuditItem>? query) => Translator.Apply(Reading().Set<AuditItemRow>(), query).Count();

    public void Save(IAuditItem entity)
    {
        CmsDbContext db = Writing();
        db.Add(new AuditItemRow
        {
            EntityId = entity.Id,
            UserId = entity.UserId,
            EntityType = entity.EntityType,
            AuditType = (int)entity.AuditType,
            Date = entity.CreateDate == default ? time.GetDatabaseNow() : entity.CreateDate,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
        });
        db.SaveAndForget();
    }

    /// <summary>Deletes what is on record about the entity.</summary>
    public void Delete(IAuditItem entity)
        => Writing().Set<AuditItemRow>().Where(item => item.EntityId == entity.Id).ExecuteDelete();

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        DateTime oldest = time.GetDatabaseNow().AddMinutes(-maximumAgeOfLogsInMinutes);
        Writing().Set<AuditItemRow>().Where(item => item.Date < oldest && ShortLived.Contains(item.AuditType)).ExecuteDelete();
    }

    private static IAuditItem[] Load(IQueryable<AuditItemRow> items)
        => [.. items.OrderByDescending(item => item.Date).ThenByDescending(item => item.Id).AsEnumerable().Select(Create)];

    private static AuditItem Create(AuditItemRow row)
        => new(row.EntityId, (AuditType)row.AuditType, row.UserId, row.EntityType, row.Comment, row.Parameters, row.Date);
}
