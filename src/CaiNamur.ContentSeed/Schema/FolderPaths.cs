using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Gives folders of types by their names from the root, with slashes between.</summary>
internal static class FolderPaths
{
    public static Dictionary<string, EntityContainer> Of(IEnumerable<EntityContainer> folders)
    {
        Dictionary<int, EntityContainer> byId = folders.ToDictionary(folder => folder.Id);
        Dictionary<string, EntityContainer> byPath = new(StringComparer.Ordinal);
        foreach (EntityContainer folder in byId.Values)
        {
            byPath.TryAdd(PathOf(folder, byId), folder);
        }

        return byPath;
    }

    private static string PathOf(EntityContainer folder, Dictionary<int, EntityContainer> byId)
        => byId.TryGetValue(folder.ParentId, out EntityContainer? parent) ? $"{PathOf(parent, byId)}/{folder.Name}" : folder.Name ?? string.Empty;
}
