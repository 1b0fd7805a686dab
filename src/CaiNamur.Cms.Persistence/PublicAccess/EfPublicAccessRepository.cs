using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.PublicAccess;

/// <summary>Every request for a page asks whether it is protected, so the entries are shared in memory.</summary>
internal sealed class EfPublicAccessRepository(IEfScopeAccessor scopes, SharedEntityCaches caches, TimeProvider time)
    : EfRepository(scopes), IPublicAccessRepository
{
    private static readonly QueryTranslator<PublicAccessEntry, PublicAccessEntryRow> Translator = new QueryTranslator<PublicAccessEntry, PublicAccessEntryRow>()
        .Map(entry => entry.Key, row => row.Key)
        .Map(entry => entry.ProtectedNodeId, row => row.ProtectedNodeId)
        .Map(entry => entry.LoginNodeId, row => row.LoginNodeId)
        .Map(entry => entry.NoAccessNodeId, row => row.NoAccessNodeId)
        .Map(entry => entry.CreateDate, row => row.CreateDate)
        .Map(entry => entry.UpdateDate, row => row.UpdateDate);

    private Dictionary<Guid, PublicAccessEntry> Entries => caches.GetOrLoad<PublicAccessEntry, Dictionary<Guid, PublicAccessEntry>>(Scope.Session, Load);

    public PublicAccessEntry? Get(Guid id) => Entries.TryGetValue(id, out PublicAccessEntry? entry) ? Copy(entry) : null;

    public IEnumerable<PublicAccessEntry> GetMany(params Guid[]? ids)
        => ids is { Length: > 0 }
            ? [.. ids.Distinct().Select(Get).OfType<PublicAccessEntry>()]
            : [.. Entries.Values.Select(Copy)];

    public IEnumerable<PublicAccessEntry> Get(IQuery<PublicAccessEntry> query)
        => GetManyOrNone([.. Translator.Apply(Reading().Set<PublicAccessEntryRow>(), query).OrderBy(entry => entry.ProtectedNodeId).Select(entry => entry.Key)]);

    public bool Exists(Guid id) => Entries.ContainsKey(id);

    public int Count(IQuery<PublicAccessEntry>? query) => Translator.Apply(Reading().Set<PublicAccessEntryRow>(), query).Count();

    public void Save(PublicAccessEntry entity)
    {
        CmsDbContext db = Writing();
        DateTime now = time.GetDatabaseNow();
        if (entity.HasIdentity)
        {
            entity.StampUpdated(now);
            db.Update(PublicAccessFactory.CreateRow(entity));
        }
        else
        {
            entity.StampAdded(now);
            db.Add(PublicAccessFactory.CreateRow(entity));
        }

        db.SaveAndForget();
        SaveRules(db, entity, now);
        entity.Id = IdOf(entity.Key);
        entity.ResetDirtyProperties();
        Scope.Session.MarkWritten(typeof(PublicAccessEntry));
    }

    public void Delete(PublicAccessEntry entity)
    {
        Writing().Set<PublicAccessEntryRow>().Where(entry => entry.Key == entity.Key).ExecuteDelete();
        entity.DeleteDate = time.GetDatabaseNow();
        Scope.Session.MarkWritten(typeof(PublicAccessEntry));
    }

    /// <summary>Umbraco's entities have a number; these rows only have a key.</summary>
    private static int IdOf(Guid key) => key.GetHashCode();

    private static PublicAccessEntry Copy(PublicAccessEntry entry) => (PublicAccessEntry)entry.DeepClone();

    private static void SaveRules(CmsDbContext db, PublicAccessEntry entry, DateTime now)
    {
        db.Set<PublicAccessRuleRow>().Where(rule => rule.EntryKey == entry.Key).ExecuteDelete();
        foreach (PublicAccessRule rule in entry.Rules)
        {
            if (rule.HasIdentity)
            {
                rule.StampUpdated(now);
            }
            else
            {
                rule.StampAdded(now);
            }

            rule.AccessEntryId = entry.Key;
            rule.Id = IdOf(rule.Key);
            db.Add(PublicAccessFactory.CreateRow(entry, rule));
        }

        db.SaveAndForget();
    }

    private PublicAccessEntry[] GetManyOrNone(Guid[] keys) => [.. keys.Select(Get).OfType<PublicAccessEntry>()];

    private Dictionary<Guid, PublicAccessEntry> Load()
    {
        CmsDbContext db = Reading();
        ILookup<Guid, PublicAccessRuleRow> rules = db.Set<PublicAccessRuleRow>()
            .OrderBy(rule => rule.CreateDate)
            .ThenBy(rule => rule.Key)
            .ToLookup(rule => rule.EntryKey);
        return db.Set<PublicAccessEntryRow>()
            .OrderBy(entry => entry.ProtectedNodeId)
            .AsEnumerable()
            .ToDictionary(entry => entry.Key, entry => PublicAccessFactory.Create(entry, rules[entry.Key]));
    }
}
