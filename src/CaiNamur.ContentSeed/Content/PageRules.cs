using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Content;

/// <summary>Asks Core which types may stand where, once for each type instead of once for each page.</summary>
internal sealed class PageRules(IContentTypeService types, SeedFaults faults)
{
    private readonly Dictionary<Guid, HashSet<Guid>> _allowedBelow = [];
    private HashSet<Guid>? _allowedAtRoot;

    /// <summary>Adds a fault when a page may not stand where it does.</summary>
    /// <param name="type">The page's type.</param>
    /// <param name="parentType">The type of the page above; null at the root.</param>
    /// <param name="position">Where the page's type is named.</param>
    public async Task CheckAsync(IContentType type, IContentType? parentType, SeedPosition position)
    {
        if (type.IsElement)
        {
            faults.Add(position, $"\"{type.Alias}\" is an element type: it is for blocks, not for pages.");
        }
        else if (parentType is null && !(await AllowedAtRootAsync()).Contains(type.Key))
        {
            faults.Add(position, $"Pages of the type \"{type.Alias}\" may not stand at the root.");
        }
        else if (parentType is not null && !(await AllowedBelowAsync(parentType)).Contains(type.Key))
        {
            faults.Add(position, $"Pages of the type \"{type.Alias}\" may not stand below a page of the type \"{parentType.Alias}\".");
        }
    }

    private async Task<HashSet<Guid>> AllowedAtRootAsync()
        => _allowedAtRoot ??= [.. (await types.GetAllAllowedAsRootAsync(0, int.MaxValue)).Items.Select(type => type.Key)];

    private async Task<HashSet<Guid>> AllowedBelowAsync(IContentType parentType)
    {
        if (!_allowedBelow.TryGetValue(parentType.Key, out HashSet<Guid>? allowed))
        {
            allowed = [.. (await types.GetAllowedChildrenAsync(parentType.Key, 0, int.MaxValue)).Result?.Items.Select(type => type.Key) ?? []];
            _allowedBelow.Add(parentType.Key, allowed);
        }

        return allowed;
    }
}
