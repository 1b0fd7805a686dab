using CaiNamur.Cms.PropertyEditors.Picking;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.PropertyEditors.Validation;

/// <summary>The filter of a picker: the keys of the allowed content types, with commas between them.</summary>
internal static class AllowedTypes
{
    /// <summary>Checks existing items against the filter; without a filter, nothing is looked up.</summary>
    public static AllowedTypesFault? Check(PickedItems items, UmbracoObjectTypes objectType, Guid[] keys, string? filter)
    {
        var allowedTypes = ReadKeys(filter);
        if (keys.Length is 0 || allowedTypes.Count is 0)
        {
            return null;
        }

        var found = items.Find(objectType, keys).OfType<IContentEntitySlim>().ToArray();
        if (found.Any(entity => !allowedTypes.Contains(entity.ContentTypeKey)))
        {
            return AllowedTypesFault.WrongType;
        }

        return found.Length < keys.Length ? AllowedTypesFault.Missing : null;
    }

    private static HashSet<Guid> ReadKeys(string? filter) =>
    [
        .. (filter ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(item => Guid.TryParse(item, out var key) ? key : (Guid?)null)
            .OfType<Guid>(),
    ];
}
