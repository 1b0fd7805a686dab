using CaiNamur.Cms.ManagementApi.Features.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Finds the keys of the ancestors of a whole list in one command.</summary>
public sealed class AncestorReader(IEntityService entities)
{
    public AncestorKeys Read(UmbracoObjectTypes objectType, IEnumerable<ITreeEntity> items)
    {
        int[] ids = [.. items.SelectMany(item => NodePath.Ids(item.Path).Where(id => id != item.Id)).Distinct()];
        return new AncestorKeys(ids.Length == 0
            ? new Dictionary<int, Guid>()
            : entities.GetAllPaths(objectType, ids).ToDictionary(node => node.Id, node => node.Key));
    }
}
