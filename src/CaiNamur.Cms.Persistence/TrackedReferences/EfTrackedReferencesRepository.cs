using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Relations;
using CaiNamur.Cms.Persistence.RelationTypes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.TrackedReferences;

internal sealed class EfTrackedReferencesRepository(IEfScopeAccessor scopes) : EfRepository(scopes), ITrackedReferencesRepository
{
    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        CmsDbContext db = Reading();
        IQueryable<NodeReference> references = References(db, db.Set<NodeRow>().Where(node => node.Key == key));
        return Load(db, references, reference => reference.UserId, skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        CmsDbContext db = Reading();
        IQueryable<NodeReference> references = References(db, db.Set<NodeRow>().Where(node => node.ObjectType == objectTypeKey && node.Trashed));
        return Load(db, references, reference => reference.UserId, skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        CmsDbContext db = Reading();
        Guid[] wanted = [.. keys];
        IQueryable<NodeReference> references = References(db, db.Set<NodeRow>().Where(node => EF.Parameter(wanted).Contains(node.Key)));
        return Load(db, references, reference => reference.UsedId, skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        CmsDbContext db = Reading();
        string? path = db.Set<NodeRow>().Where(node => node.Key == parentKey).Select(node => node.Path).FirstOrDefault();
        if (path is null)
        {
            totalRecords = 0;
            return [];
        }

        string below = path + ",";
        IQueryable<NodeReference> references = References(db, db.Set<NodeRow>().Where(node => node.Path.StartsWith(below)));
        return Load(db, references, reference => reference.UsedId, skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public async Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        CmsDbContext db = Reading();
        Guid[] wanted = [.. keys];
        IQueryable<NodeRow> nodes = db.Set<NodeRow>().Where(node => EF.Parameter(wanted).Contains(node.Key) && node.ObjectType == nodeObjectTypeId);
        IQueryable<int> used = Dependencies(db, References(db, nodes)).Select(reference => reference.UsedId);
        IQueryable<NodeRow> found = db.Set<NodeRow>().Where(node => used.Contains(node.Id));
        long total = await found.LongCountAsync();
        List<Guid> page = await found.OrderBy(node => node.Id).Skip((int)skip).Take((int)take).Select(node => node.Key).ToListAsync();
        return new PagedModel<Guid>(total, page);
    }

    /// <summary>The relations in which one of the nodes is used.</summary>
    private static IQueryable<NodeReference> References(CmsDbContext db, IQueryable<NodeRow> used)
    {
        IQueryable<NodeReference> byParents =
            from node in used
            join relation in db.Set<RelationRow>() on node.Id equals relation.ChildId
            select new NodeReference { UsedId = relation.ChildId, UserId = relation.ParentId, RelationTypeId = relation.RelationTypeId };
        IQueryable<NodeReference> byChildren =
            from node in used
            join relation in db.Set<RelationRow>() on node.Id equals relation.ParentId
            join type in db.Set<RelationTypeRow>() on relation.RelationTypeId equals type.Id
            where type.IsBidirectional
            select new NodeReference { UsedId = relation.ParentId, UserId = relation.ChildId, RelationTypeId = relation.RelationTypeId };
        return byParents.Concat(byChildren);
    }

    private static IQueryable<NodeReference> Dependencies(CmsDbContext db, IQueryable<NodeReference> references)
    {
        IQueryable<int> dependencies = db.Set<RelationTypeRow>().Where(type => type.IsDependency).Select(type => type.Id);
        return references.Where(reference => dependencies.Contains(reference.RelationTypeId));
    }

    private static RelationItemModel[] Load(
        CmsDbContext db,
        IQueryable<NodeReference> references,
        System.Linq.Expressions.Expression<Func<NodeReference, int>> shown,
        long skip,
        long take,
        bool dependenciesOnly,
        out long totalRecords)
    {
        if (dependenciesOnly)
        {
            references = Dependencies(db, references);
        }

        var items = references
            .Join(db.Set<NodeRow>(), shown, node => node.Id, (reference, node) => new { NodeId = node.Id, reference.RelationTypeId })
            .Distinct();
        totalRecords = items.LongCount();
        var page =
            from item in items
            join type in db.Set<RelationTypeRow>() on item.RelationTypeId equals type.Id
            join node in db.Set<NodeRow>() on item.NodeId equals node.Id
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId into contents
            from content in contents.DefaultIfEmpty()
            join contentType in db.Set<ContentTypeRow>() on content.ContentTypeId equals contentType.NodeId into contentTypes
            from contentType in contentTypes.DefaultIfEmpty()
            join contentTypeNode in db.Set<NodeRow>() on content.ContentTypeId equals contentTypeNode.Id into contentTypeNodes
            from contentTypeNode in contentTypeNodes.DefaultIfEmpty()
            orderby type.Alias, node.Id
            select new
            {
                node.Key,
                node.Name,
                node.ObjectType,
                Published = (bool?)content.Published,
                ContentTypeKey = (Guid?)contentTypeNode.Key,
                contentType.Icon,
                contentType.Alias,
                ContentTypeName = contentTypeNode.Name,
                RelationTypeName = type.Name,
                type.IsBidirectional,
                type.IsDependency,
            };
        return [.. page.Skip((int)skip).Take((int)take).AsEnumerable().Select(item => new RelationItemModel
        {
            NodeKey = item.Key,
            NodeName = item.Name,
            NodeType = ObjectTypes.GetUdiType(item.ObjectType),
            NodePublished = item.ObjectType == Constants.ObjectTypes.Document ? item.Published : null,
            ContentTypeKey = item.ContentTypeKey ?? Guid.Empty,
            ContentTypeIcon = item.Icon,
            ContentTypeAlias = item.Alias,
            ContentTypeName = item.ContentTypeName,
            RelationTypeName = item.RelationTypeName,
            RelationTypeIsBidirectional = item.IsBidirectional,
            RelationTypeIsDependency = item.IsDependency,
        })];
    }
}
