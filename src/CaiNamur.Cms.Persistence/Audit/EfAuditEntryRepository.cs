using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Audit;

/// <summary>Entries are only ever added: an audit trail that could be edited would prove nothing.</summary>
internal sealed class EfAuditEntryRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IAuditEntryRepository
{
    private static readonly QueryTranslator<IAuditEntry, AuditEntryRow> Translator = new QueryTranslator<IAuditEntry, AuditEntryRow>()
        .Map(entry => entry.Id, row => row.Id)
        .Map(entry => entry.PerformingUserId, row => row.PerformingUserId)
        .Map(entry => entry.PerformingUserKey, row => row.PerformingUserKey)
        .Map(entry => entry.PerformingIp, row => row.PerformingIp)
        .Map(entry => entry.AffectedUserId, row => row.AffectedUserId)
        .Map(entry => entry.AffectedUserKey, row => row.AffectedUserKey)
        .Map(entry => entry.EventDate, row => row.EventDate)
        .Map(entry => entry.CreateDate, row => row.EventDate)
        .MapIgnoringCase(entry => entry.PerformingDetails, row => row.PerformingDetails)
        .MapIgnoringCase(entry => entry.AffectedDetails, row => row.AffectedDetails)
        .MapIgnoringCase(entry => entry.EventType, row => row.EventType)
        .MapIgnoringCase(entry => entry.EventDetails, row => row.EventDetails);

    public IAuditEntry? Get(int id)
        => Reading().Set<AuditEntryRow>().Where(entry => entry.Id == id).AsEnumerable().Select(Create).FirstOrDefault();

    public IEnumerable<IAuditEntry> GetMany(params int[]? ids)
    {
        IQueryable<AuditEntryRow> entries = Reading().Set<AuditEntryRow>();
        return Load(ids is { Length: > 0 } ? entries.Where(entry => ids.Contains(entry.Id)) : entries);
    }

    public IEnumerable<IAuditEntry> Get(IQuery<IAuditEntry> query) => Load(Translator.Apply(Reading().Set<AuditEntryRow>(), query));

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        IQueryable<AuditEntryRow> entries = Reading().Set<AuditEntryRow>();
        records = entries.LongCount();
        return [.. NewestFirst(entries).Page(pageIndex, pageCount).AsEnumerable().Select(Create)];
    }

    public bool Exists(int id) => Reading().Set<AuditEntryRow>().Any(entry => entry.Id == id);

    public int Count(IQuery<IAuditEntry>? query) => Translator.Apply(Reading().Set<AuditEntryRow>(), query).Count();

    /// <exception cref="NotSupportedException">The entry is already on record.</exception>
    public void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("An audit entry cannot be changed.");
        }

        if (entity.EventDate == default)
        {
            entity.EventDate = time.GetDatabaseNow();
        }

        CmsDbContext db = Writing();
        AuditEntryRow row = CreateRow(entity);
        db.Add(row);
        db.SaveAndForget();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    public void Delete(IAuditEntry entity) => throw new NotSupportedException("An audit entry cannot be deleted.");

    private static IOrderedQueryable<AuditEntryRow> NewestFirst(IQueryable<AuditEntryRow> entries)
        => entries.OrderByDescending(entry => entry.EventDate).ThenByDescending(entry => entry.Id);

    private static IAuditEntry[] Load(IQueryable<AuditEntryRow> entries) => [.. NewestFirst(entries).AsEnumerable().Select(Create)];

    private static AuditEntry Create(AuditEntryRow row)
    {
        var entry = new AuditEntry
        {
            Id = row.Id,
            PerformingUserId = row.PerformingUserId,
            PerformingUserKey = row.PerformingUserKey,
            PerformingDetails = row.PerformingDetails,
            PerformingIp = row.PerformingIp,
            EventDate = row.EventDate,
            AffectedUserId = row.AffectedUserId,
            AffectedUserKey = row.AffectedUserKey,
            AffectedDetails = row.AffectedDetails,
            EventType = row.EventType,
            EventDetails = row.EventDetails,
        };
        entry.ResetDirtyProperties(false);
        return entry;
    }

    private static AuditEntryRow CreateRow(IAuditEntry entry) => new()
    {
        PerformingUserId = entry.PerformingUserId,
        PerformingUserKey = entry.PerformingUserKey,
        PerformingDetails = entry.PerformingDetails,
        PerformingIp = entry.PerformingIp,
        EventDate = entry.EventDate,
        AffectedUserId = entry.AffectedUserId,
        AffectedUserKey = entry.AffectedUserKey,
        AffectedDetails = entry.AffectedDetails,
        EventType = entry.EventType,
        EventDetails = entry.EventDetails,
    };
}
