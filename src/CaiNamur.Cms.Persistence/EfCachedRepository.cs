using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;

namespace CaiNamur.Cms.Persistence;

/// <summary>
/// The common part of repositories whose table is small and read often: entities come as copies out of the shared set,
/// conditions are answered by the database with ids.
/// </summary>
internal abstract class EfCachedRepository<TEntity>(IEfScopeAccessor scopes, SharedEntityCaches caches) : EfRepository(scopes)
    where TEntity : class, IEntity, IRememberBeingDirty
{
    /// <summary>All entities as they are: callers must not change what they get.</summary>
    public EntitySet<TEntity> Set => caches.GetOrLoad<TEntity, EntitySet<TEntity>>(Scope.Session, () => new EntitySet<TEntity>(Load(Reading())));

    public TEntity? Get(int id) => Copy(Set.Find(id));

    public TEntity? Get(Guid key) => Copy(Set.Find(key));

    public IEnumerable<TEntity> GetMany(params int[]? ids)
        => ids is null or [] ? CopyAll() : CopyMany(ids.Distinct().Select(Set.Find));

    public IEnumerable<TEntity> GetMany(params Guid[]? keys)
        => keys is null or [] ? CopyAll() : CopyMany(keys.Distinct().Select(Set.Find));

    public bool Exists(int id) => Set.Find(id) is not null;

    public bool Exists(Guid key) => Set.Find(key) is not null;

    public IEnumerable<TEntity> Get(IQuery<TEntity> query)
    {
        int[] ids = [.. Matching(Reading(), query)];
        return CopyMany(ids.Select(Set.Find));
    }

    public int Count(IQuery<TEntity>? query) => Matching(Reading(), query).Count();

    public void Save(TEntity entity)
    {
        CmsDbContext db = Writing();
        if (entity.HasIdentity)
        {
            Update(db, entity);
        }
        else
        {
            Insert(db, entity);
        }

        MarkWritten();
        entity.ResetDirtyProperties();
    }

    public void Delete(TEntity entity)
    {
        Remove(Writing(), entity);
        MarkWritten();
    }

    protected static TEntity? Copy(TEntity? entity) => (TEntity?)entity?.DeepClone();

    protected static IEnumerable<TEntity> CopyMany(IEnumerable<TEntity?> entities)
        => entities.OfType<TEntity>().Select(entity => (TEntity)entity.DeepClone()).ToArray();

    protected IEnumerable<TEntity> CopyAll() => CopyMany(Set.All);

    /// <summary>Tells the session which shared sets no longer hold; more than the own one when others are built from it.</summary>
    protected virtual void MarkWritten() => Scope.Session.MarkWritten(typeof(TEntity));

    /// <summary>Reads the whole table, in the order that lists are wanted in.</summary>
    protected abstract IReadOnlyList<TEntity> Load(CmsDbContext db);

    /// <summary>The ids of what meets the query, in the order that lists are wanted in.</summary>
    protected abstract IQueryable<int> Matching(CmsDbContext db, IQuery<TEntity>? query);

    protected abstract void Insert(CmsDbContext db, TEntity entity);

    protected abstract void Update(CmsDbContext db, TEntity entity);

    protected abstract void Remove(CmsDbContext db, TEntity entity);
}
