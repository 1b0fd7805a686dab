using System.Globalization;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Navigation;

/// <summary>The tree of documents or media as Core keeps it in memory: parents come before their children.</summary>
internal sealed class EfNavigationRepository(IEfScopeAccessor scopes) : EfRepository(scopes), INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey)
        => Read(Nodes(objectTypeKey).Where(node => !node.Trashed));

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey)
        => Read(Nodes(objectTypeKey).Where(node => node.Trashed));

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        string? path = Nodes(objectTypeKey).Where(node => node.Key == key).Select(node => node.Path).FirstOrDefault();
        if (path is null)
        {
            return [];
        }

        int[] ids = [.. path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
        return Read(Nodes(objectTypeKey).Where(node => ids.Contains(node.Id)));
    }

    private IQueryable<NodeRow> Nodes(Guid objectType) => Reading().Set<NodeRow>().Where(node => node.ObjectType == objectType);

    private List<NavigationNode> Read(IQueryable<NodeRow> nodes)
    {
        CmsDbContext db = Reading();
        var models =
            from node in nodes
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            join type in db.Set<NodeRow>() on content.ContentTypeId equals type.Id
            orderby node.Level, node.ParentId, node.SortOrder, node.Id
            select new NavigationNode
            {
                Id = node.Id,
                Key = node.Key,
                ContentTypeKey = type.Key,
                ParentId = node.ParentId,
                SortOrder = node.SortOrder,
                Trashed = node.Trashed,
            };
        return [.. models];
    }
}
