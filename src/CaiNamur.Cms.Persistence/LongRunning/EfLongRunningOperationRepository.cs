using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.Cms.Persistence.LongRunning;

/// <summary>Work under way. What waits or runs and has said nothing until its expiration counts as stale, whatever its row says.</summary>
internal sealed class EfLongRunningOperationRepository(
    IEfScopeAccessor scopes,
    IJsonSerializer json,
    TimeProvider time) : EfRepository(scopes), ILongRunningOperationRepository
{
    public async Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        CmsDbContext db = Writing();
        DateTime now = time.GetDatabaseNow();
        db.Add(new LongRunningOperationRow
        {
            Id = operation.Id,
            Type = operation.Type,
            Status = operation.Status,
            CreateDate = now,
            UpdateDate = now,
            ExpirationDate = expirationDate.UtcDateTime,
        });
        await db.SaveAndForgetAsync();
    }

    public async Task<LongRunningOperation?> GetAsync(Guid id)
    {
        LongRunningOperationRow? row = await FindAsync(id);
        return row is null ? null : new LongRunningOperation { Id = row.Id, Type = row.Type, Status = StatusOf(row) };
    }

    public async Task<LongRunningOperation<T>?> GetAsync<T>(Guid id)
    {
        LongRunningOperationRow? row = await FindAsync(id);
        return row is null
            ? null
            : new LongRunningOperation<T>
            {
                Id = row.Id,
                Type = row.Type,
                Status = StatusOf(row),
                Result = row.Result is null ? default : json.Deserialize<T>(row.Result),
            };
    }

    public async Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        IQueryable<LongRunningOperationRow> rows = Reading().Set<LongRunningOperationRow>().Where(row => row.Type == type);
        if (statuses is not [])
        {
            rows = rows.Where(HasStatus(statuses));
        }

        int total = await rows.CountAsync();
        List<LongRunningOperationRow> page = take > 0
            ? await rows.OrderBy(row => row.CreateDate).ThenBy(row => row.Id).Skip(skip).Take(take).ToListAsync()
            : [];
        return new PagedModel<LongRunningOperation>(
            total,
            page.Select(row => new LongRunningOperation { Id = row.Id, Type = row.Type, Status = StatusOf(row) }).ToArray());
    }

    public async Task<LongRunningOperationStatus?> GetStatusAsync(Guid id)
    {
        LongRunningOperationRow? row = await FindAsync(id);
        return row is null ? null : StatusOf(row);
    }

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        DateTime now = time.GetDatabaseNow();
        return Writing().Set<LongRunningOperationRow>()
            .Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, status)
                .SetProperty(row => row.UpdateDate, now)
                .SetProperty(row => row.ExpirationDate, expirationDate.UtcDateTime));
    }

    public Task SetResultAsync<T>(Guid id, T result)
    {
        string text = json.Serialize(result);
        DateTime now = time.GetDatabaseNow();
        return Writing().Set<LongRunningOperationRow>()
            .Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Result, text)
                .SetProperty(row => row.UpdateDate, now));
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        DateTime limit = olderThan.UtcDateTime;
        return Writing().Set<LongRunningOperationRow>().Where(row => row.UpdateDate < limit).ExecuteDeleteAsync();
    }

    private Task<LongRunningOperationRow?> FindAsync(Guid id) => Reading().Set<LongRunningOperationRow>().SingleOrDefaultAsync(row => row.Id == id);

    private LongRunningOperationStatus StatusOf(LongRunningOperationRow row)
        => row.Status is LongRunningOperationStatus.Enqueued or LongRunningOperationStatus.Running && row.ExpirationDate < time.GetUtcNow().UtcDateTime
            ? LongRunningOperationStatus.Stale
            : row.Status;

    private Expression<Func<LongRunningOperationRow, bool>> HasStatus(LongRunningOperationStatus[] statuses)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        bool stale = statuses.Contains(LongRunningOperationStatus.Stale);
        LongRunningOperationStatus[] open = [LongRunningOperationStatus.Enqueued, LongRunningOperationStatus.Running];
        return row =>
            (statuses.Contains(row.Status) && !(open.Contains(row.Status) && row.ExpirationDate < now))
            || (stale && open.Contains(row.Status) && row.ExpirationDate < now);
    }
}
