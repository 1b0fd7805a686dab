using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Reads items by key.</summary>
public sealed class EntityItems(IEntityService entities)
{
    /// <summary>The items, in the order of their keys; unknown and empty keys are left out.</summary>
    public IReadOnlyList<IEntitySlim> Read(UmbracoObjectTypes objectType, IEnumerable<Guid?> keys)
    {
        Guid[] asked = [.. keys.OfType<Guid>().Distinct()];
        if (asked.Length == 0)
        {
            return [];
        }

        Dictionary<Guid, IEntitySlim> found = entities.GetAll(objectType, asked).ToDictionary(entity => entity.Key);
        return [.. asked.Where(found.ContainsKey).Select(key => found[key])];
    }
}
