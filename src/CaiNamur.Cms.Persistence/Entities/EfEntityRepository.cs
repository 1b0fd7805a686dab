using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Entities;

/// <summary>Nodes of every kind, light enough for trees; each list is read in one command, with a second for its total.</summary>
internal sealed class EfEntityRepository(IEfScopeAccessor scopes, EntityOrdering orderings, TimeProvider time) : EfRepository(scopes), IEntityRepository
{
    private static readonly QueryTranslator<IUmbracoEntity, EntityRecord> Translator = new QueryTranslator<IUmbracoEntity, EntityRecord>()
        .Map(entity => entity.Id, record => record.Node.Id)
        .Map(entity => entity.Key, record => record.Node.Key)
        .Map(entity => entity.ParentId, record => record.Node.ParentId)
        .Map(entity => entity.Level, record => record.Node.Level)
        .Map(entity => entity.Path, record => record.Node.Path)
        .Map(entity => entity.SortOrder, record => record.Node.SortOrder)
        .Map(entity => entity.Trashed, record => record.Node.Trashed)
        .Map(entity => entity.CreatorId, record => record.Node.CreatorId ?? Constants.Security.UnknownUserId)
        .Map(entity => entity.CreateDate, record => record.Node.CreateDate)
        .Map(entity => entity.UpdateDate, record => record.Node.UpdateDate)
        .MapIgnoringCase(entity => entity.Name, record => record.Node.Name);

    public IEntitySlim? Get(int id) => Load(Records().Where(record => record.Node.Id == id)).SingleOrDefault();

    public IEntitySlim? Get(Guid key) => Load(Records().Where(record => record.Node.Key == key)).SingleOrDefault();

    public IEntitySlim? Get(int id, Guid objectTypeId)
        => Load(Records(objectTypeId).Where(record => record.Node.Id == id)).SingleOrDefault();

    public IEntitySlim? Get(Guid key, Guid objectTypeId)
        => Load(Records(objectTypeId).Where(record => record.Node.Key == key)).SingleOrDefault();

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids)
        => Load(InTreeOrder(ids.Length == 0
            ? Records(objectType)
            : Records(objectType).Where(record => EF.Parameter(ids).Contains(record.Node.Id))));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys)
        => Load(InTreeOrder(keys.Length == 0
            ? Records(objectType)
            : Records(objectType).Where(record => EF.Parameter(keys).Contains(record.Node.Key))));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => Load(InTreeOrder(Translator.Apply(Records(), query)));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType)
        => Load(InTreeOrder(Translator.Apply(Records(objectType), query)));

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        ISet<Guid> objectTypes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering)
    {
        IQueryable<EntityRecord> records = Translator.Apply(Translator.Apply(Records(objectTypes), query), filter);
        totalRecords = records.LongCount();
        long skip = pageIndex * pageSize;
        if (pageSize == 0 || totalRecords <= skip)
        {
            return [];
        }

        // What belongs to a row is only looked up for the rows of the page: PostgreSQL would do it for those before the page too.
        IQueryable<EntityRecord> page = orderings.Apply(Reading(), records, ordering)
            .Skip(checked((int)skip))
            .Take(pageSize)
            .Select(record => record.Node.Id)
            .Join(Records(), id => id, record => record.Node.Id, (_, record) => record);
        return Load(orderings.Apply(Reading(), page, ordering));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter)
        => Translator.Apply(Translator.Apply(Records(objectTypes.ToHashSet()), query), filter).Count();

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter)
        => GetSiblings(objectTypes, targetKey, trashed: false, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter)
        => GetSiblings(objectTypes, targetKey, trashed: true, before, after, filter, ordering, out totalBefore, out totalAfter);

    public UmbracoObjectTypes GetObjectType(int id)
        => ToObjectType(Nodes().Where(node => node.Id == id).Select(node => (Guid?)node.ObjectType).FirstOrDefault());

    public UmbracoObjectTypes GetObjectType(Guid key)
        => ToObjectType(Nodes().Where(node => node.Key == key).Select(node => (Guid?)node.ObjectType).FirstOrDefault());

    /// <exception cref="InvalidOperationException">The key is taken, or was reserved before.</exception>
    public int ReserveId(Guid key)
    {
        CmsDbContext db = Writing();
        if (db.Set<NodeRow>().Any(node => node.Key == key))
        {
            throw new InvalidOperationException($"The key {key} is in use, or has an id reserved already.");
        }

        DateTime now = time.GetDatabaseNow();
        var reservation = new NodeRow
        {
            Key = key,
            ObjectType = Constants.ObjectTypes.IdReservation,
            ParentId = NodeRow.RootId,
            Level = 1,
            Path = "-1",
            Name = "RESERVED.ID",
            CreateDate = now,
            UpdateDate = now,
        };
        db.Add(reservation);
        db.SaveAndForget();
        return reservation.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids)
        => ids is null or [] ? Paths(Nodes(objectType)) : Paths(Nodes(objectType).Where(node => EF.Parameter(ids).Contains(node.Id)));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys)
        => keys.Length == 0 ? Paths(Nodes(objectType)) : Paths(Nodes(objectType).Where(node => EF.Parameter(keys).Contains(node.Key)));

    public bool Exists(int id) => Nodes().Any(node => node.Id == id);

    public bool Exists(Guid key) => Nodes().Any(node => node.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        Guid[] distinct = [.. keys.Distinct()];
        return Nodes().Count(node => EF.Parameter(distinct).Contains(node.Key)) == distinct.Length;
    }

    public bool Exists(Guid key, Guid objectType) => Nodes(objectType).Any(node => node.Key == key);

    public bool Exists(int id, Guid objectType) => Nodes(objectType).Any(node => node.Id == id);

    /// <summary>
    /// The place of an item in any ordering is only known from the order of all its siblings, so their ids are read, and nothing else;
    /// then the wanted window of entities.
    /// </summary>
    private IReadOnlyList<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        bool trashed,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter)
    {
        IQueryable<int> parentIds = Nodes().Where(node => node.Key == targetKey).Select(node => node.ParentId);
        IQueryable<EntityRecord> siblings = Translator.Apply(Records(objectTypes), filter)
            .Where(record => parentIds.Contains(record.Node.ParentId) && record.Node.Trashed == trashed);
        var ordered = orderings.Apply(Reading(), siblings, ordering)
            .Select(record => new { record.Node.Id, IsTarget = record.Node.Key == targetKey })
            .ToList();
        int target = ordered.FindIndex(sibling => sibling.IsTarget);
        if (target < 0)
        {
            totalBefore = totalAfter = 0;
            return [];
        }

        int first = Math.Max(0, target - before);
        int last = (int)Math.Min(ordered.Count - 1, (long)target + after);
        totalBefore = first;
        totalAfter = ordered.Count - 1 - last;
        int[] ids = [.. ordered.Skip(first).Take(last - first + 1).Select(sibling => sibling.Id)];
        Dictionary<int, IEntitySlim> window = Load(Records().Where(record => EF.Parameter(ids).Contains(record.Node.Id))).ToDictionary(entity => entity.Id);
        return [.. ids.Select(id => window[id])];
    }

    private DbSet<NodeRow> Nodes() => Reading().Set<NodeRow>();

    private IQueryable<NodeRow> Nodes(Guid objectType) => Nodes().Where(node => node.ObjectType == objectType);

    private IQueryable<EntityRecord> Records() => Records(Nodes());

    private IQueryable<EntityRecord> Records(Guid objectType) => Records(Nodes(objectType));

    private IQueryable<EntityRecord> Records(ISet<Guid> objectTypes)
    {
        if (objectTypes.Count == 1)
        {
            return Records(objectTypes.Single());
        }

        Guid[] types = [.. objectTypes];
        return Records(Nodes().Where(node => types.Contains(node.ObjectType)));
    }

    private IQueryable<EntityRecord> Records(IQueryable<NodeRow> nodes)
    {
        CmsDbContext db = Reading();
        return
            from node in nodes
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId into contents
            from content in contents.DefaultIfEmpty()
            join type in db.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId into types
            from type in types.DefaultIfEmpty()
            select new EntityRecord { Node = node, Content = content, Type = type };
    }

    private IReadOnlyList<IEntitySlim> Load(IQueryable<EntityRecord> records)
    {
        CmsDbContext db = Reading();
        IQueryable<EntityData> data = records.Select(record => new EntityData
        {
            Node = record.Node,
            Content = record.Content,
            Type = record.Type,
            TypeKey = db.Set<NodeRow>().Where(node => node.Id == record.Type!.NodeId).Select(node => (Guid?)node.Key).FirstOrDefault(),

            // The first child in the order of the index: for whether there is any, PostgreSQL reads the table from its start.
            FirstChildId = db.Set<NodeRow>()
                .Where(child => child.ParentId == record.Node.Id)
                .OrderBy(child => child.ObjectType)
                .ThenBy(child => child.Trashed)
                .Select(child => (int?)child.Id)
                .FirstOrDefault(),
            Cultures = db.Set<DocumentCultureRow>()
                .Where(culture => culture.NodeId == record.Node.Id)
                .Join(
                    db.Set<LanguageRow>(),
                    culture => culture.LanguageId,
                    language => language.Id,
                    (culture, language) => new EntityCulture(language.IsoCode, culture.Name, culture.Available, culture.Published, culture.Edited))
                .ToList(),
        });
        return [.. data.AsEnumerable().Select(EntityFactory.Build)];
    }

    private static IOrderedQueryable<EntityRecord> InTreeOrder(IQueryable<EntityRecord> records)
        => records.OrderBy(record => record.Node.Level).ThenBy(record => record.Node.SortOrder).ThenBy(record => record.Node.Id);

    private static IReadOnlyList<TreeEntityPath> Paths(IQueryable<NodeRow> nodes)
        => [.. nodes.OrderBy(node => node.Id).Select(node => new TreeEntityPath { Id = node.Id, Key = node.Key, Path = node.Path })];

    private static UmbracoObjectTypes ToObjectType(Guid? objectType)
        => objectType is null ? UmbracoObjectTypes.Unknown : ObjectTypes.GetUmbracoObjectType(objectType.Value);
}
