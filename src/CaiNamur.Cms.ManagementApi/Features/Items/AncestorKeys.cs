using CaiNamur.Cms.ManagementApi.Features.Trees;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>The keys of all ancestors of some items.</summary>
public sealed class AncestorKeys(IReadOnlyDictionary<int, Guid> keys)
{
    /// <summary>The ancestors of one of the items, from the top down.</summary>
    public IReadOnlyList<ReferenceById> Of(ITreeEntity item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return [.. NodePath.Ids(item.Path).Where(id => id != item.Id && keys.ContainsKey(id)).Select(id => new ReferenceById(keys[id]))];
    }

    /// <summary>What one of the items stands below; null at the top of the tree and of the recycle bin.</summary>
    public ReferenceById? ParentOf(ITreeEntity item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return keys.TryGetValue(item.ParentId, out Guid key) ? new ReferenceById(key) : null;
    }
}
