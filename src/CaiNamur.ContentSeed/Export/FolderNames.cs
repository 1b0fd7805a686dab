using CaiNamur.ContentSeed.Schema;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Names the folders in which types lie.</summary>
internal sealed class FolderNames(IEnumerable<EntityContainer> folders)
{
    private readonly Dictionary<int, string> _paths = FolderPaths.Of(folders).ToDictionary(folder => folder.Value.Id, folder => folder.Key);

    public string? PathOf(int id) => _paths.GetValueOrDefault(id);
}
