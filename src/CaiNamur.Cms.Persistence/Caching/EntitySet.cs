using System.Collections.Frozen;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.Persistence.Caching;

/// <summary>A whole small table as entities, with indexes; shared, so nobody may change what is in it.</summary>
internal sealed class EntitySet<TEntity>(IReadOnlyList<TEntity> all)
    where TEntity : class, IEntity
{
    private readonly FrozenDictionary<int, TEntity> _byId = all.ToFrozenDictionary(entity => entity.Id);
    private readonly FrozenDictionary<Guid, TEntity> _byKey = all.ToFrozenDictionary(entity => entity.Key);

    /// <summary>In the order that they were read in.</summary>
    public IReadOnlyList<TEntity> All { get; } = all;

    public TEntity? Find(int id) => _byId.GetValueOrDefault(id);

    public TEntity? Find(Guid key) => _byKey.GetValueOrDefault(key);
}
