using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.KeyValues;

internal sealed class EfKeyValueRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IKeyValueRepository
{
    public IKeyValue? Get(string? id)
    {
        KeyValueRow? row = id is null ? null : Reading().Set<KeyValueRow>().SingleOrDefault(row => row.Key == id);
        return row is null ? null : Build(row);
    }

    public IEnumerable<IKeyValue> GetMany(params string[]? ids)
    {
        IQueryable<KeyValueRow> rows = Reading().Set<KeyValueRow>();
        if (ids is not (null or []))
        {
            rows = rows.Where(row => ids.Contains(row.Key));
        }

        return [.. rows.OrderBy(row => row.Key).AsEnumerable().Select(Build)];
    }

    public bool Exists(string id) => Reading().Set<KeyValueRow>().Any(row => row.Key == id);

    public void Save(IKeyValue entity)
    {
        if (entity.UpdateDate == default)
        {
            entity.UpdateDate = time.GetDatabaseNow();
        }

        CmsDbContext db = Writing();
        int updated = db.Set<KeyValueRow>()
            .Where(row => row.Key == entity.Identifier)
            .ExecuteUpdate(set => set
                .SetProperty(row => row.Value, entity.Value)
                .SetProperty(row => row.UpdateDate, entity.UpdateDate));
        if (updated == 0)
        {
            db.Add(new KeyValueRow { Key = entity.Identifier, Value = entity.Value, UpdateDate = entity.UpdateDate });
            db.SaveAndForget();
        }
    }

    public void Delete(IKeyValue entity) => Writing().Set<KeyValueRow>().Where(row => row.Key == entity.Identifier).ExecuteDelete();

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix)
        => Reading().Set<KeyValueRow>().Where(row => row.Key.StartsWith(keyPrefix)).ToDictionary(row => row.Key, row => row.Value);

    private static KeyValue Build(KeyValueRow row)
    {
        var keyValue = new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.UpdateDate };
        keyValue.ResetDirtyProperties(false);
        return keyValue;
    }
}
