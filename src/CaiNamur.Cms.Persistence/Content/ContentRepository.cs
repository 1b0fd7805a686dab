using System.Globalization;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>What documents, blueprints, media and members are read, counted, paged and deleted with.</summary>
internal abstract class ContentRepository<TEntity>(IEfScopeAccessor scopes, ContentOrdering orderings)
    : EfRepository(scopes), IContentRepository<int, TEntity>
    where TEntity : class, IContentBase
{
    public abstract int RecycleBinId { get; }

    /// <summary>One of <c>Constants.ObjectTypes</c>.</summary>
    protected abstract Guid ObjectType { get; }

    protected abstract QueryTranslator<TEntity, ContentRecord> Translator { get; }

    public TEntity? Get(int id) => Load(Records(Reading()).Where(record => record.Node.Id == id)).SingleOrDefault();

    public TEntity? Get(Guid key) => Load(Records(Reading()).Where(record => record.Node.Key == key)).SingleOrDefault();

    /// <summary>Gets the items with these ids, or all of them when none is given.</summary>
    public IEnumerable<TEntity> GetMany(params int[]? ids)
    {
        IQueryable<ContentRecord> records = Records(Reading());
        return ids is null or []
            ? Load(InTreeOrder(records))
            : Load(records.Where(record => EF.Parameter(ids).Contains(record.Node.Id)));
    }

    /// <summary>Gets the items with these keys, or all of them when none is given.</summary>
    public IEnumerable<TEntity> GetMany(params Guid[]? keys)
    {
        IQueryable<ContentRecord> records = Records(Reading());
        return keys is null or []
            ? Load(InTreeOrder(records))
            : Load(records.Where(record => EF.Parameter(keys).Contains(record.Node.Key)));
    }

    public bool Exists(int id) => Nodes(Reading()).Any(node => node.Id == id);

    public bool Exists(Guid key) => Nodes(Reading()).Any(node => node.Key == key);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => Load(InTreeOrder(Translator.Apply(Records(Reading()), query)));

    public int Count(IQuery<TEntity>? query) => Translator.Apply(Records(Reading()), query).Count();

    public int Count(string? contentTypeAlias = null) => CountOfType(Nodes(Reading()), contentTypeAlias);

    public int CountChildren(int parentId, string? contentTypeAlias = null)
        => CountOfType(Nodes(Reading()).Where(node => node.ParentId == parentId), contentTypeAlias);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        CmsDbContext db = Reading();
        if (parentId == NodeRow.RootId)
        {
            return CountOfType(Nodes(db), contentTypeAlias);
        }

        string? path = db.Set<NodeRow>().Where(node => node.Id == parentId).Select(node => node.Path).FirstOrDefault();
        if (path is null)
        {
            return 0;
        }

        string prefix = path + ",";
        return CountOfType(Nodes(db).Where(node => node.Path.StartsWith(prefix)), contentTypeAlias);
    }

    public IEnumerable<TEntity> GetRecycleBin() => Load(InTreeOrder(Records(Reading()).Where(record => record.Node.Trashed)));

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<TEntity>? filter,
        Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases: null, filter, ordering);

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<TEntity>? filter,
        Ordering? ordering)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(pageSize);
        CmsDbContext db = Reading();
        IQueryable<ContentRecord> records = Translator.Apply(Translator.Apply(Records(db), query), filter);
        return Page(db, records, pageIndex, pageSize, out totalRecords, propertyAliases, ordering);
    }

    /// <summary>Gets all versions: the draft first, then the most recent.</summary>
    public virtual IEnumerable<TEntity> GetAllVersions(int nodeId) => Load(LatestFirst(VersionRecords(Reading(), nodeId)));

    /// <summary>Gets versions without their property values.</summary>
    public virtual IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take)
        => Load(LatestFirst(VersionRecords(Reading(), nodeId)).Skip(skip).Take(take), new HashSet<string>());

    public virtual IEnumerable<int> GetVersionIds(int id, int topRows)
        => [.. LatestFirst(VersionRecords(Reading(), id)).Select(record => record.Version.Id).Take(topRows)];

    public virtual TEntity? GetVersion(int versionId)
        => Load(VersionRecords(Reading()).Where(record => record.Version.Id == versionId)).SingleOrDefault();

    /// <exception cref="InvalidOperationException">The version is the draft, or what is published.</exception>
    public virtual void DeleteVersion(int versionId)
    {
        CmsDbContext db = Writing();
        if (db.Set<ContentRow>().Any(content => content.CurrentVersionId == versionId))
        {
            throw new InvalidOperationException("The draft cannot be deleted.");
        }

        if (db.Set<ContentRow>().Any(content => content.PublishedVersionId == versionId))
        {
            throw new InvalidOperationException("The published version cannot be deleted.");
        }

        db.Set<ContentVersionRow>().Where(version => version.Id == versionId).ExecuteDelete();
    }

    public virtual void DeleteVersions(int nodeId, DateTime versionDate)
    {
        CmsDbContext db = Writing();
        db.Set<ContentVersionRow>()
            .Where(version => version.NodeId == nodeId && version.VersionDate < versionDate)
            .Where(version => !db.Set<ContentRow>().Any(content => content.NodeId == nodeId
                && (content.CurrentVersionId == version.Id || content.PublishedVersionId == version.Id)))
            .ExecuteDelete();
    }

    public void Save(TEntity entity)
    {
        if (entity.HasIdentity)
        {
            Update(entity);
        }
        else
        {
            Insert(entity);
        }
    }

    /// <summary>Deletes an item; what belongs to it in other tables goes with it.</summary>
    public void Delete(TEntity entity)
    {
        int id = entity.Id;
        Nodes(Writing()).Where(node => node.Id == id).ExecuteDelete();
        Scope.Session.ForgetNodeIds();
        entity.DeleteDate = Now();
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        if (orderedNodeIds.Count == 0)
        {
            return;
        }

        // Both databases understand this form; numbers need no parameters, of which there would be too many.
        string values = string.Join(',', orderedNodeIds.Select((id, position) => string.Create(CultureInfo.InvariantCulture, $"({id},{position})")));
#pragma warning disable EF1002 // The text is made of integers only.
        Writing().Database.ExecuteSqlRaw(
            $"""UPDATE nodes SET "SortOrder" = ordered.column2 FROM (VALUES {values}) AS ordered WHERE nodes."Id" = ordered.column1""");
#pragma warning restore EF1002
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options)
        => options.FixIssues
            ? TreeIntegrity.Repair(Writing(), ObjectType)
            : TreeIntegrity.Check(Reading(), ObjectType);

    protected abstract void Insert(TEntity entity);

    protected abstract void Update(TEntity entity);

    protected abstract DateTime Now();

    /// <summary>Builds the entities of rows that were read.</summary>
    /// <param name="db">The context, for what all rows together still need.</param>
    /// <param name="records">The rows.</param>
    /// <param name="aliases">Which properties get their values; null for all.</param>
    protected abstract IReadOnlyList<TEntity> Build(CmsDbContext db, IReadOnlyList<ContentRecord> records, IReadOnlySet<string>? aliases);

    protected IQueryable<NodeRow> Nodes(CmsDbContext db)
    {
        Guid objectType = ObjectType;
        return db.Set<NodeRow>().Where(node => node.ObjectType == objectType);
    }

    /// <summary>All items, each with its draft and what is published of it.</summary>
    protected virtual IQueryable<ContentRecord> Records(CmsDbContext db)
        => from node in Nodes(db)
           join content in db.Set<ContentRow>() on node.Id equals content.NodeId
           join type in db.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
           join version in db.Set<ContentVersionRow>() on content.CurrentVersionId equals version.Id
           join published in db.Set<ContentVersionRow>() on content.PublishedVersionId equals published.Id into publishedVersions
           from published in publishedVersions.DefaultIfEmpty()
           select new ContentRecord { Node = node, Content = content, Type = type, Version = version, PublishedVersion = published };

    /// <summary>All versions of all items.</summary>
    protected IQueryable<ContentRecord> VersionRecords(CmsDbContext db)
        => from node in Nodes(db)
           join content in db.Set<ContentRow>() on node.Id equals content.NodeId
           join version in db.Set<ContentVersionRow>() on node.Id equals version.NodeId
           join published in db.Set<ContentVersionRow>() on content.PublishedVersionId equals published.Id into publishedVersions
           from published in publishedVersions.DefaultIfEmpty()
           select new ContentRecord { Node = node, Content = content, Version = version, PublishedVersion = published };

    protected IReadOnlyList<TEntity> Load(IQueryable<ContentRecord> records, IReadOnlySet<string>? aliases = null)
    {
        ContentRecord[] rows = [.. aliases is { Count: 0 } ? WithoutValues(records) : WithValues(records)];
        return rows.Length == 0 ? [] : Build(Reading(), rows, aliases);
    }

    /// <summary>Reads a page in a constant number of commands.</summary>
    protected IReadOnlyList<TEntity> Page(
        CmsDbContext db,
        IQueryable<ContentRecord> records,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        Ordering? ordering)
    {
        totalRecords = records.LongCount();
        long skip = pageIndex * pageSize;
        if (pageSize == 0 || totalRecords <= skip)
        {
            return [];
        }

        IReadOnlySet<string>? aliases = propertyAliases is null ? null : new HashSet<string>(propertyAliases, StringComparer.OrdinalIgnoreCase);
        IQueryable<ContentRecord> ordered = Ordered(db, records, ordering);
        if (totalRecords <= pageSize)
        {
            return Load(ordered, aliases);
        }

        // Sorted without the values, which would fill the database's sort buffer.
        int[] ids = [.. ordered.Select(record => record.Node.Id).Skip(checked((int)skip)).Take(pageSize)];
        Dictionary<int, TEntity> entities = Load(Records(db).Where(record => EF.Parameter(ids).Contains(record.Node.Id)), aliases)
            .ToDictionary(entity => entity.Id);
        return [.. ids.Where(entities.ContainsKey).Select(id => entities[id])];
    }

    protected static IOrderedQueryable<ContentRecord> InTreeOrder(IQueryable<ContentRecord> records)
        => records.OrderBy(record => record.Node.Level).ThenBy(record => record.Node.SortOrder).ThenBy(record => record.Node.Id);

    protected IQueryable<ContentRecord> Ordered(CmsDbContext db, IQueryable<ContentRecord> records, Ordering? ordering)
        => orderings.Apply(db, records, ordering);

    private static IOrderedQueryable<ContentRecord> LatestFirst(IQueryable<ContentRecord> records)
        => records
            .OrderByDescending(record => record.Version.Id == record.Content.CurrentVersionId)
            .ThenByDescending(record => record.Version.VersionDate)
            .ThenByDescending(record => record.Version.Id);

    private static IQueryable<ContentRecord> WithValues(IQueryable<ContentRecord> records)
        => records.Select(record => new ContentRecord
        {
            Node = record.Node,
            Content = record.Content,
            Version = record.Version,
            PublishedVersion = record.PublishedVersion,
        });

    private static IQueryable<ContentRecord> WithoutValues(IQueryable<ContentRecord> records)
        => records.Select(record => new ContentRecord
        {
            Node = record.Node,
            Content = record.Content,
            Version = new ContentVersionRow
            {
                Id = record.Version.Id,
                NodeId = record.Version.NodeId,
                Name = record.Version.Name,
                VersionDate = record.Version.VersionDate,
                UserId = record.Version.UserId,
                TemplateId = record.Version.TemplateId,
            },
            PublishedVersion = record.PublishedVersion == null ? null : new ContentVersionRow
            {
                Id = record.PublishedVersion.Id,
                NodeId = record.PublishedVersion.NodeId,
                Name = record.PublishedVersion.Name,
                VersionDate = record.PublishedVersion.VersionDate,
                UserId = record.PublishedVersion.UserId,
                TemplateId = record.PublishedVersion.TemplateId,
            },
        });

    private IQueryable<ContentRecord> VersionRecords(CmsDbContext db, int nodeId)
        => VersionRecords(db).Where(record => record.Node.Id == nodeId);

    private int CountOfType(IQueryable<NodeRow> nodes, string? contentTypeAlias)
    {
        if (contentTypeAlias is null)
        {
            return nodes.Count();
        }

        CmsDbContext db = Reading();
        return nodes
            .Where(node => db.Set<ContentRow>().Any(content => content.NodeId == node.Id
                && db.Set<ContentTypeRow>().Any(type => type.NodeId == content.ContentTypeId && type.Alias == contentTypeAlias)))
            .Count();
    }
}
