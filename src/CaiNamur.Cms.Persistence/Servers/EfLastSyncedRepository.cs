using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Factories;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class EfLastSyncedRepository(
    IEfScopeAccessor scopes,
    IMachineInfoFactory machine,
    TimeProvider time) : EfRepository(scopes), ILastSyncedRepository
{
    public Task<int?> GetInternalIdAsync() => Own().Select(row => row.InternalId).SingleOrDefaultAsync();

    public Task<int?> GetExternalIdAsync() => Own().Select(row => row.ExternalId).SingleOrDefaultAsync();

    public Task SaveInternalIdAsync(int id) => SaveAsync(row => row.InternalId = id);

    public Task SaveExternalIdAsync(int id) => SaveAsync(row => row.ExternalId = id);

    public async Task DeleteEntriesOlderThanAsync(DateTime pruneDate)
    {
        CmsDbContext db = Writing();
        int? last = await db.Set<CacheInstructionRow>().MaxAsync(row => (int?)row.Id);
        await db.Set<LastSyncedRow>()
            .Where(row => row.LastSynced < pruneDate || (last != null && row.InternalId > last && row.ExternalId > last))
            .ExecuteDeleteAsync();
    }

    private IQueryable<LastSyncedRow> Own()
    {
        string machineId = machine.GetMachineIdentifier();
        return Reading().Set<LastSyncedRow>().Where(row => row.MachineId == machineId);
    }

    private async Task SaveAsync(Action<LastSyncedRow> change)
    {
        CmsDbContext db = Writing();
        LastSyncedRow? row = await Own().SingleOrDefaultAsync();
        if (row is null)
        {
            row = new LastSyncedRow { MachineId = machine.GetMachineIdentifier() };
            db.Add(row);
        }
        else
        {
            db.Update(row);
        }

        change(row);
        row.LastSynced = time.GetDatabaseNow();
        await db.SaveAndForgetAsync();
    }
}
