using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.RelationTypes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Relations;

internal sealed class EfRelationRepository(
    IEfScopeAccessor scopes,
    IRelationTypeRepository relationTypes,
    IEntityRepository entities,
    TimeProvider time) : EfRepository(scopes), IRelationRepository
{
    private static readonly QueryTranslator<IRelation, RelatedNodes> Translator = new QueryTranslator<IRelation, RelatedNodes>()
        .Map(relation => relation.Id, related => related.Row.Id)
        .Map(relation => relation.ParentId, related => related.Row.ParentId)
        .Map(relation => relation.ChildId, related => related.Row.ChildId)
        .Map(relation => relation.ParentObjectType, related => related.Parent.ObjectType)
        .Map(relation => relation.ChildObjectType, related => related.Child.ObjectType)
        .Map(relation => relation.RelationTypeId, related => related.Row.RelationTypeId)
        .Map(relation => relation.RelationType.Id, related => related.Row.RelationTypeId)
        .Map(relation => relation.RelationType.Key, related => related.Type.Key)
        .MapIgnoringCase(relation => relation.RelationType.Alias, related => related.Type.Alias)
        .MapIgnoringCase(relation => relation.RelationType.Name, related => related.Type.Name)
        .Map(relation => relation.CreateDate, related => related.Row.CreateDate)
        .MapIgnoringCase(relation => relation.Comment, related => related.Row.Comment);

    public IRelation? Get(int id) => Load(All().Where(related => related.Row.Id == id)) is [var relation] ? relation : null;

    public IEnumerable<IRelation> GetMany(params int[]? ids)
        => Load(ById(ids is { Length: > 0 } ? All().Where(related => ids.Contains(related.Row.Id)) : All()));

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Load(ById(Translator.Apply(All(), query)));

    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Ordering? ordering)
    {
        IQueryable<RelatedNodes> relations = Translator.Apply(All(), query);
        totalRecords = relations.LongCount();
        return Load(Ordered(relations, ordering).Page(pageIndex, pageSize));
    }

    public async Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        IQueryable<RelatedNodes> relations = All().Where(related => related.Child.Key == childKey);
        if (!string.IsNullOrEmpty(relationTypeAlias))
        {
            relations = relations.Where(related => related.Type.Alias == relationTypeAlias);
        }

        long total = await relations.LongCountAsync();
        List<RelatedNodes> page = await ById(relations).Skip(skip).Take(take).ToListAsync();
        return new PagedModel<IRelation>(total, Create(page));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        params Guid[] entityTypes)
        => LoadEntities(
            All().Where(related => related.Row.ChildId == childId).Select(related => related.Parent),
            pageIndex,
            pageSize,
            out totalRecords,
            entityTypes);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        params Guid[] entityTypes)
        => LoadEntities(
            All().Where(related => related.Row.ParentId == parentId).Select(related => related.Child),
            pageIndex,
            pageSize,
            out totalRecords,
            entityTypes);

    public bool Exists(int id) => Reading().Set<RelationRow>().Any(relation => relation.Id == id);

    public int Count(IQuery<IRelation>? query) => Translator.Apply(All(), query).Count();

    public void Save(IRelation entity) => Save([entity]);

    public void Save(IEnumerable<IRelation> relations)
    {
        IRelation[] saved = [.. relations];
        DateTime now = time.GetDatabaseNow();
        CmsDbContext db = Writing();
        RelationRow[] rows = [.. saved.Select(relation => CreateRow(relation, now))];
        db.AddRange(rows.Where(row => row.Id == 0));
        db.UpdateRange(rows.Where(row => row.Id != 0));
        db.SaveAndForget();
        SetObjectTypes(db, saved);
        foreach ((IRelation relation, RelationRow row) in saved.Zip(rows))
        {
            relation.Id = row.Id;
            relation.ResetDirtyProperties();
        }
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        CmsDbContext db = Writing();
        foreach (ReadOnlyRelation relation in relations.DistinctBy(relation => (relation.ParentId, relation.ChildId, relation.RelationTypeId)))
        {
            var row = new RelationRow
            {
                Id = relation.Id,
                ParentId = relation.ParentId,
                ChildId = relation.ChildId,
                RelationTypeId = relation.RelationTypeId,
                CreateDate = relation.CreateDate,
                Comment = relation.Comment,
            };
            if (relation.HasIdentity)
            {
                db.Update(row);
            }
            else
            {
                db.Add(row);
            }
        }

        db.SaveAndForget();
    }

    public void Delete(IRelation entity)
    {
        Writing().Set<RelationRow>().Where(relation => relation.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = time.GetDatabaseNow();
    }

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        CmsDbContext db = Writing();
        IQueryable<RelationRow> relations = db.Set<RelationRow>().Where(relation => relation.ParentId == parentId);
        if (relationTypeAliases.Length > 0)
        {
            IQueryable<int> types = db.Set<RelationTypeRow>().Where(type => relationTypeAliases.Contains(type.Alias)).Select(type => type.Id);
            relations = relations.Where(relation => types.Contains(relation.RelationTypeId));
        }

        relations.ExecuteDelete();
    }

    private static IOrderedQueryable<RelatedNodes> ById(IQueryable<RelatedNodes> relations) => relations.OrderBy(related => related.Row.Id);

    /// <exception cref="NotSupportedException">Relations cannot be ordered by that field.</exception>
    private static IQueryable<RelatedNodes> Ordered(IQueryable<RelatedNodes> relations, Ordering? ordering)
    {
        if (ordering is null || ordering.IsEmpty)
        {
            return ById(relations);
        }

        return ordering.OrderBy!.ToUpperInvariant() switch
        {
            "ID" => Ordered(relations, related => related.Row.Id, ordering.Direction),
            "PARENTID" => Ordered(relations, related => related.Row.ParentId, ordering.Direction),
            "CHILDID" => Ordered(relations, related => related.Row.ChildId, ordering.Direction),
            "RELATIONTYPEID" => Ordered(relations, related => related.Row.RelationTypeId, ordering.Direction),
            "CREATEDATE" => Ordered(relations, related => related.Row.CreateDate, ordering.Direction),
            "COMMENT" => Ordered(relations, related => related.Row.Comment, ordering.Direction),
            _ => throw new NotSupportedException($"Relations cannot be ordered by {ordering.OrderBy}."),
        };
    }

    private static IOrderedQueryable<RelatedNodes> Ordered<TValue>(
        IQueryable<RelatedNodes> relations,
        System.Linq.Expressions.Expression<Func<RelatedNodes, TValue>> by,
        Direction direction)
        => direction == Direction.Ascending
            ? relations.OrderBy(by).ThenBy(related => related.Row.Id)
            : relations.OrderByDescending(by).ThenByDescending(related => related.Row.Id);

    private static RelationRow CreateRow(IRelation relation, DateTime now)
    {
        if (relation.HasIdentity)
        {
            relation.StampUpdated(now);
        }
        else
        {
            relation.StampAdded(now);
        }

        return new RelationRow
        {
            Id = relation.Id,
            ParentId = relation.ParentId,
            ChildId = relation.ChildId,
            RelationTypeId = relation.RelationType.Id,
            CreateDate = relation.CreateDate,
            Comment = relation.Comment ?? string.Empty,
        };
    }

    /// <summary>A new relation only knows the ids of its ends.</summary>
    private static void SetObjectTypes(CmsDbContext db, IRelation[] relations)
    {
        int[] ids = [.. relations.SelectMany(relation => new[] { relation.ParentId, relation.ChildId }).Distinct()];
        Dictionary<int, Guid> types = db.Set<NodeRow>()
            .Where(node => EF.Parameter(ids).Contains(node.Id))
            .Select(node => new { node.Id, node.ObjectType })
            .ToDictionary(node => node.Id, node => node.ObjectType);
        foreach (Relation relation in relations.OfType<Relation>())
        {
            relation.ParentObjectType = types[relation.ParentId];
            relation.ChildObjectType = types[relation.ChildId];
        }
    }

    private IQueryable<RelatedNodes> All()
    {
        CmsDbContext db = Reading();
        return from relation in db.Set<RelationRow>()
               join type in db.Set<RelationTypeRow>() on relation.RelationTypeId equals type.Id
               join parent in db.Set<NodeRow>() on relation.ParentId equals parent.Id
               join child in db.Set<NodeRow>() on relation.ChildId equals child.Id
               select new RelatedNodes { Row = relation, Type = type, Parent = parent, Child = child };
    }

    private IRelation[] Load(IQueryable<RelatedNodes> relations) => Create([.. relations]);

    private IRelation[] Create(List<RelatedNodes> relations)
    {
        Dictionary<int, IRelationType> types = relations.Count == 0
            ? []
            : relationTypes.GetMany(Array.Empty<int>()).ToDictionary(type => type.Id);
        return [.. relations.Select(related => Create(related, types[related.Row.RelationTypeId]))];
    }

    private static Relation Create(RelatedNodes related, IRelationType type)
    {
        var relation = new Relation(related.Row.ParentId, related.Row.ChildId, related.Parent.ObjectType, related.Child.ObjectType, type)
        {
            Id = related.Row.Id,
            CreateDate = related.Row.CreateDate,
            UpdateDate = related.Row.CreateDate,
            Comment = related.Row.Comment,
        };
        relation.ResetDirtyProperties(false);
        return relation;
    }

    private IUmbracoEntity[] LoadEntities(
        IQueryable<NodeRow> nodes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Guid[] entityTypes)
    {
        if (entityTypes.Length > 0)
        {
            nodes = nodes.Where(node => entityTypes.Contains(node.ObjectType));
        }

        IQueryable<int> ids = nodes.Select(node => node.Id).Distinct();
        totalRecords = ids.LongCount();
        var page = Reading().Set<NodeRow>()
            .Where(node => ids.Contains(node.Id))
            .OrderBy(node => node.Id)
            .Page(pageIndex, pageSize)
            .Select(node => new { node.Id, node.ObjectType })
            .ToList();

        // One query per kind of entity, of which a relation type has one or a few.
        Dictionary<int, IEntitySlim> loaded = page
            .GroupBy(node => node.ObjectType, node => node.Id)
            .SelectMany(kind => entities.GetAll(kind.Key, [.. kind]))
            .ToDictionary(entity => entity.Id);
        return [.. page.Where(node => loaded.ContainsKey(node.Id)).Select(node => loaded[node.Id])];
    }
}
