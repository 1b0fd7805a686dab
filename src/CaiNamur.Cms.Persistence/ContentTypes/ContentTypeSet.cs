using System.Collections.Frozen;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>All document, media and member types with indexes; shared, so nobody may change what is in it.</summary>
internal sealed class ContentTypeSet(IReadOnlyList<IContentTypeComposition> all)
{
    private readonly FrozenDictionary<int, IContentTypeComposition> _byId = all.ToFrozenDictionary(type => type.Id);
    private readonly FrozenDictionary<Guid, IContentTypeComposition> _byKey = all.ToFrozenDictionary(type => type.Key);
    private readonly FrozenDictionary<string, IPropertyType[]> _propertiesByAlias = all
        .SelectMany(type => type.PropertyTypes)
        .GroupBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<IContentTypeComposition> All { get; } = all;

    public IContentTypeComposition? Find(int id) => _byId.GetValueOrDefault(id);

    public IContentTypeComposition? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public IReadOnlyCollection<IPropertyType> PropertyTypes(string alias) => _propertiesByAlias.GetValueOrDefault(alias) ?? [];
}
