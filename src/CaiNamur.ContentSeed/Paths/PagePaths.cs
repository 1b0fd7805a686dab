using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentSeed.Paths;

/// <summary>The paths by which a seed names the pages of the database. They are made of the pages' names, so they are the same in every export.</summary>
internal sealed class PagePaths
{
    private const string Home = "/";

    private readonly Dictionary<Guid, string> _paths = [];
    private readonly Dictionary<string, IEntitySlim> _byPath = new(StringComparer.Ordinal);
    private readonly List<IEntitySlim> _pages = [];

    private PagePaths(IEnumerable<IEntitySlim> entities, IShortStringHelper shortStrings)
    {
        ILookup<int, IEntitySlim> children = entities
            .Where(entity => !entity.Trashed)
            .OrderBy(entity => entity.SortOrder)
            .ThenBy(entity => entity.Id)
            .ToLookup(entity => entity.ParentId);
        IEntitySlim[] roots = [.. children[Constants.System.Root]];
        if (roots.Length == 0)
        {
            return;
        }

        // The first page of the root is the home page; further ones stand beside its children, so their names must not meet.
        HashSet<string> taken = [];
        Add(roots[0], Home);
        AddChildren(roots[0], Home, taken);
        foreach (IEntitySlim root in roots.Skip(1))
        {
            string path = Home + UniqueSegments.Next(Segment(root), taken);
            Add(root, path);
            AddChildren(root, path, []);
        }

        void AddChildren(IEntitySlim parent, string parentPath, HashSet<string> segments)
        {
            foreach (IEntitySlim child in children[parent.Id])
            {
                string path = $"{parentPath.TrimEnd('/')}/{UniqueSegments.Next(Segment(child), segments)}";
                Add(child, path);
                AddChildren(child, path, []);
            }
        }

        string Segment(IEntitySlim entity) => shortStrings.CleanStringForUrlSegment(entity.Name ?? string.Empty);
    }

    /// <summary>The pages, parents before children and siblings in their order.</summary>
    public IReadOnlyList<IEntitySlim> Pages => _pages;

    public static PagePaths Load(IEntityService entities, IShortStringHelper shortStrings)
        => new(entities.GetAll(UmbracoObjectTypes.Document), shortStrings);

    public string? PathOf(Guid key) => _paths.GetValueOrDefault(key);

    public IEntitySlim? Find(string path) => _byPath.GetValueOrDefault(path);

    private void Add(IEntitySlim entity, string path)
    {
        _paths.Add(entity.Key, path);
        _byPath.Add(path, entity);
        _pages.Add(entity);
    }
}
