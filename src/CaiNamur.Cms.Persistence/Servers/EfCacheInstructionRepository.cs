using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class EfCacheInstructionRepository(IEfScopeAccessor scopes) : EfRepository(scopes), ICacheInstructionRepository
{
    /// <summary>Not one of Umbraco's own locks.</summary>
    private const int AppendLock = -100_001;

    public int CountAll() => Rows().Count();

    public int CountPendingInstructions(int lastId)
        => Rows().Where(row => row.Id > lastId).Sum(row => (int?)row.InstructionCount) ?? 0;

    public int GetMaxId() => Rows().Max(row => (int?)row.Id) ?? 0;

    public bool Exists(int id) => Rows().Any(row => row.Id == id);

    /// <summary>Appends one instruction. Ids become visible in their order, for readers go on from the last id that they have seen.</summary>
    public void Add(CacheInstruction cacheInstruction)
    {
        Scope.EagerWriteLock(AppendLock);
        CmsDbContext db = Writing();
        db.Add(new CacheInstructionRow
        {
            UtcStamp = cacheInstruction.UtcStamp,
            Instructions = cacheInstruction.Instructions,
            OriginIdentity = cacheInstruction.OriginIdentity,
            InstructionCount = cacheInstruction.InstructionCount,
        });
        db.SaveAndForget();
    }

    public IEnumerable<CacheInstruction> GetPendingInstructions(int lastId, int maxNumberToRetrieve)
        =>
        [
            .. Rows()
                .Where(row => row.Id > lastId)
                .OrderBy(row => row.Id)
                .Take(maxNumberToRetrieve)
                .AsEnumerable()
                .Select(row => new CacheInstruction(row.Id, row.UtcStamp, row.Instructions, row.OriginIdentity, row.InstructionCount)),
        ];

    /// <summary>The last one stays, so that <see cref="GetMaxId"/> never goes back.</summary>
    public void DeleteInstructionsOlderThan(DateTime pruneDate)
    {
        CmsDbContext db = Writing();
        int last = db.Set<CacheInstructionRow>().Max(row => (int?)row.Id) ?? 0;
        db.Set<CacheInstructionRow>().Where(row => row.UtcStamp < pruneDate && row.Id < last).ExecuteDelete();
    }

    private DbSet<CacheInstructionRow> Rows() => Reading().Set<CacheInstructionRow>();
}
