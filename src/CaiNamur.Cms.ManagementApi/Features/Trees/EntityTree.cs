using CaiNamur.Cms.Collections;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.Security.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>
/// Reads levels of a tree, each in a constant number of commands however many siblings there are. Above the start nodes of a user
/// a level holds only the way to them.
/// </summary>
public sealed class EntityTree(IEntityService entities, EntityFilters filters)
{
    private static readonly Ordering InOrder = Ordering.By(nameof(IEntitySlim.SortOrder));

    /// <summary>What stands at the top of the tree.</summary>
    public Paged<TreeNode> Root(TreeView view, Paging paging) => Level(view, Constants.System.Root, StartNodes.RootPath, paging);

    /// <summary>What stands below a node; nothing when there is no such node.</summary>
    public Paged<TreeNode> Children(TreeView view, Guid parentKey, Paging paging)
        => Find(view, parentKey) is { } parent ? Level(view, parent.Id, parent.Path, paging) : new Paged<TreeNode>(0, []);

    /// <summary>A stretch of siblings around a node; nothing when there is no such node.</summary>
    public Subset<TreeNode> Siblings(TreeView view, Guid targetKey, int before, int after)
    {
        if (Find(view, targetKey) is not { } target)
        {
            return new Subset<TreeNode>(0, 0, []);
        }

        if (NodePath.IsTrashed(target.Path))
        {
            return Top(view, before + after + 1);
        }

        string parentPath = ParentPath(target.Path);
        if (!view.StartNodes.Contain(parentPath))
        {
            return Around(WayToStartNodes(view, parentPath), targetKey, before, after);
        }

        IEntitySlim[] siblings =
        [
            .. entities.GetSiblings(targetKey, [view.ObjectType], before, after, out long totalBefore, out long totalAfter, filters.Readable(view, parentPath), InOrder),
        ];
        return new Subset<TreeNode>(totalBefore, totalAfter, [.. siblings.Select(entity => new TreeNode(entity))]);
    }

    /// <summary>The way from the top of the tree to a node, the node itself last, also in the recycle bin; nothing when there is no such node.</summary>
    public IReadOnlyList<TreeNode> Ancestors(TreeView view, Guid descendantKey)
    {
        if (Find(view, descendantKey) is not { } descendant)
        {
            return [];
        }

        return
        [
            .. entities.GetAll(view.ObjectType, NodePath.Ids(descendant.Path))
                .OrderBy(entity => entity.Level)
                .Select(entity => new TreeNode(entity, view.Opens(entity.Path)))
                .Where(node => node.IsOpen || view.StartNodes.Contain(descendant.Path) || view.StartNodes.LieBelow(node.Entity.Path)),
        ];
    }

    /// <summary>The client opens its tree around the page in the editor, also when that stands in the recycle bin: an empty answer would empty the tree.</summary>
    private Subset<TreeNode> Top(TreeView view, int count)
    {
        Paged<TreeNode> top = Root(view, new Paging { Take = count });
        return new Subset<TreeNode>(0, top.Total - top.Items.Count, top.Items);
    }

    private Paged<TreeNode> Level(TreeView view, int parentId, string parentPath, Paging paging)
    {
        if (!view.StartNodes.Contain(parentPath))
        {
            TreeNode[] way = WayToStartNodes(view, parentPath);
            return new Paged<TreeNode>(way.Length, [.. way.Skip(paging.Skip).Take(paging.Take)]);
        }

        PagedModel<IEntitySlim> page = AlignedPages.Read(
            paging.Skip,
            paging.Take,
            (long index, int size, out long total) => entities.GetPagedChildren(parentId, view.ObjectType, index, size, out total, filters.Readable(view, parentPath), InOrder));
        return new Paged<TreeNode>(page.Total, [.. page.Items.Select(entity => new TreeNode(entity))]);
    }

    /// <summary>There are never more of these than the user has start nodes.</summary>
    private TreeNode[] WayToStartNodes(TreeView view, string parentPath)
    {
        int[] ids = view.StartNodes.IdsBelow(parentPath);
        if (ids.Length == 0)
        {
            return [];
        }

        return
        [
            .. entities.GetAll(view.ObjectType, ids)
                .Where(entity => !view.StartNodes.Contain(entity.Path) || view.Opens(entity.Path))
                .OrderBy(entity => entity.SortOrder)
                .ThenBy(entity => entity.Id)
                .Select(entity => new TreeNode(entity, view.Opens(entity.Path))),
        ];
    }

    private static Subset<TreeNode> Around(TreeNode[] level, Guid targetKey, int before, int after)
    {
        int target = Array.FindIndex(level, node => node.Entity.Key == targetKey);
        if (target < 0)
        {
            return new Subset<TreeNode>(0, 0, []);
        }

        int first = Math.Max(0, target - before);
        int end = (int)Math.Min(level.Length, (long)target + after + 1);
        return new Subset<TreeNode>(first, level.Length - end, level[first..end]);
    }

    private TreeEntityPath? Find(TreeView view, Guid key) => entities.GetAllPaths(view.ObjectType, [key]).SingleOrDefault();

    private static string ParentPath(string path) => path[..path.LastIndexOf(',')];
}
