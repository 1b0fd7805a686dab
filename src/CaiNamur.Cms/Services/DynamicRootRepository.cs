using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Cms.Services;

/// <summary>Where a picker's tree starts, found among the documents as editors see them.</summary>
internal sealed class DynamicRootRepository(
    IDocumentNavigationQueryService navigation,
    IContentTypeService contentTypes) : IDynamicRootRepository
{
    public Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep)
        => Task.FromResult(AncestorsOrSelf(origins, queryStep).OrderByDescending(Level).Select(key => (Guid?)key).FirstOrDefault());

    public Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep)
        => Task.FromResult(AncestorsOrSelf(origins, queryStep).OrderBy(Level).Select(key => (Guid?)key).FirstOrDefault());

    public Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep)
        => Task.FromResult(AtLevel(DescendantsOrSelf(origins, queryStep), levels => levels.Min()));

    public Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep)
        => Task.FromResult(AtLevel(DescendantsOrSelf(origins, queryStep), levels => levels.Max()));

    private HashSet<Guid> AncestorsOrSelf(IEnumerable<Guid> origins, DynamicRootQueryStep step)
        => [.. origins.SelectMany(origin => WithSelf(
            origin,
            step,
            () => navigation.TryGetAncestorsKeys(origin, out IEnumerable<Guid> keys) ? keys : [],
            alias => navigation.TryGetAncestorsOrSelfKeys(origin, out IEnumerable<Guid> keys) ? keys.Where(key => IsOfType(key, alias)) : []))];

    private HashSet<Guid> DescendantsOrSelf(IEnumerable<Guid> origins, DynamicRootQueryStep step)
        => [.. origins.SelectMany(origin => WithSelf(
            origin,
            step,
            () => navigation.TryGetDescendantsKeys(origin, out IEnumerable<Guid> keys) ? keys : [],
            alias => navigation.TryGetDescendantsKeysOfType(origin, alias, out IEnumerable<Guid> keys)
                ? IsOfType(origin, alias) ? keys.Prepend(origin) : keys
                : []))];

    /// <summary>A step without types takes documents of every type.</summary>
    private IEnumerable<Guid> WithSelf(Guid origin, DynamicRootQueryStep step, Func<IEnumerable<Guid>> all, Func<string, IEnumerable<Guid>> ofType)
    {
        Guid[] typeKeys = [.. step.AnyOfDocTypeKeys];
        return typeKeys.Length == 0
            ? all().Prepend(origin)
            : contentTypes.GetMany(typeKeys).SelectMany(type => ofType(type.Alias));
    }

    private bool IsOfType(Guid key, string alias)
        => navigation.TryGetParentKey(key, out Guid? parent)
            && (parent is null
                ? navigation.TryGetRootKeysOfType(alias, out IEnumerable<Guid> siblings)
                : navigation.TryGetChildrenKeysOfType(parent.Value, alias, out siblings))
            && siblings.Contains(key);

    private ICollection<Guid> AtLevel(HashSet<Guid> keys, Func<IEnumerable<int>, int> choose)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        int level = choose(keys.Select(Level));
        return [.. keys.Where(key => Level(key) == level)];
    }

    private int Level(Guid key) => navigation.TryGetLevel(key, out int? level) ? level ?? 0 : 0;
}
