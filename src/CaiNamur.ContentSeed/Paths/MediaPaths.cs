using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentSeed.Paths;

/// <summary>The paths by which a seed names the media of the database: folders by their names, files by those of their files.</summary>
internal sealed class MediaPaths
{
    private readonly Dictionary<Guid, string> _paths = [];
    private readonly Dictionary<string, IMediaEntitySlim> _byPath = new(StringComparer.Ordinal);
    private readonly List<IMediaEntitySlim> _media = [];

    private MediaPaths(IEnumerable<IEntitySlim> entities, IShortStringHelper shortStrings)
    {
        ILookup<int, IMediaEntitySlim> children = entities
            .OfType<IMediaEntitySlim>()
            .Where(entity => !entity.Trashed)
            .OrderBy(entity => entity.SortOrder)
            .ThenBy(entity => entity.Id)
            .ToLookup(entity => entity.ParentId);
        AddChildren(Constants.System.Root, string.Empty);

        void AddChildren(int parentId, string folder)
        {
            HashSet<string> taken = [];
            foreach (IMediaEntitySlim child in children[parentId])
            {
                string file = Path.GetFileName(child.MediaPath ?? string.Empty);
                string name = file.Length > 0
                    ? UniqueSegments.Next(Path.GetFileNameWithoutExtension(file), taken, Path.GetExtension(file))
                    : UniqueSegments.Next(shortStrings.CleanStringForUrlSegment(child.Name ?? string.Empty), taken);
                string path = folder + name;
                _paths.Add(child.Key, path);
                _byPath.Add(path, child);
                _media.Add(child);
                AddChildren(child.Id, $"{path}/");
            }
        }
    }

    /// <summary>The media, folders before what they hold and in their order.</summary>
    public IReadOnlyList<IMediaEntitySlim> Media => _media;

    public static MediaPaths Load(IEntityService entities, IShortStringHelper shortStrings)
        => new(entities.GetAll(UmbracoObjectTypes.Media), shortStrings);

    public string? PathOf(Guid key) => _paths.GetValueOrDefault(key);

    public IMediaEntitySlim? Find(string path) => _byPath.GetValueOrDefault(path);
}
