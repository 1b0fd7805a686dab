using System.Data;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>What the repositories of document, media and member types have in common.</summary>
internal abstract class EfContentTypeRepositoryBase<TType>(
    IEfScopeAccessor scopes,
    ContentTypeStore store,
    ContentTypeWriter writer,
    Guid objectType) : EfRepository(scopes), IContentTypeRepositoryBase<TType>
    where TType : class, IContentTypeComposition
{
    private static readonly QueryTranslator<TType, ContentTypeNode> Conditions = new QueryTranslator<TType, ContentTypeNode>()
        .Map(type => type.Id, row => row.Node.Id)
        .Map(type => type.Key, row => row.Node.Key)
        .MapIgnoringCase(type => type.Name, row => row.Node.Name)
        .MapIgnoringCase(type => type.Alias, row => row.Type.Alias)
        .MapIgnoringCase(type => type.Description, row => row.Type.Description)
        .Map(type => type.Icon, row => row.Type.Icon)
        .Map(type => type.ParentId, row => row.Node.ParentId)
        .Map(type => type.Level, row => row.Node.Level)
        .Map(type => type.Path, row => row.Node.Path)
        .Map(type => type.SortOrder, row => row.Node.SortOrder)
        .Map(type => type.Trashed, row => row.Node.Trashed)
        .Map(type => type.CreatorId, row => row.Node.CreatorId)
        .Map(type => type.CreateDate, row => row.Node.CreateDate)
        .Map(type => type.UpdateDate, row => row.Node.UpdateDate)
        .Map(type => type.ListView, row => row.Type.ListView)
        .Map(type => type.IsElement, row => row.Type.IsElement)
        .Map(type => type.AllowedAsRoot, row => row.Type.AllowedAsRoot)
        .Map(type => type.Variations, row => row.Type.Variations);

    protected ContentTypeStore Store => store;

    private IEnumerable<TType> All => store.Set.All.OfType<TType>();

    public TType? Get(int id) => Copy(store.Set.Find(id) as TType);

    public TType? Get(Guid id) => Copy(store.Set.Find(id) as TType);

    public TType? Get(string alias) => Copy(All.FirstOrDefault(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase)));

    public IEnumerable<TType> GetMany(params int[]? ids)
        => ids is null or [] ? CopyMany(All) : CopyMany(ids.Distinct().Select(store.Set.Find));

    public IEnumerable<TType> GetMany(params Guid[]? ids)
        => ids is null or [] ? CopyMany(All) : CopyMany(ids.Distinct().Select(store.Set.Find));

    public bool Exists(int id) => store.Set.Find(id) is TType;

    public bool Exists(Guid id) => store.Set.Find(id) is TType;

    public IEnumerable<TType> Get(IQuery<TType> query)
    {
        int[] ids = [.. Matching(query).OrderBy(row => row.Node.Name).ThenBy(row => row.Node.Id).Select(row => row.Node.Id)];
        return CopyMany(ids.Select(store.Set.Find));
    }

    public int Count(IQuery<TType>? query) => Matching(query).Count();

    public virtual void Save(TType entity)
    {
        RequireFreeAlias(entity);
        CmsDbContext db = Writing();
        if (entity.HasIdentity)
        {
            writer.Update(db, entity, objectType);
        }
        else
        {
            writer.Insert(db, entity, objectType);
        }

        store.MarkWritten();
        entity.ResetDirtyProperties();
    }

    /// <summary>Deletes the type and the types below it. Their content must be gone already.</summary>
    public void Delete(TType entity)
    {
        TreeNodes.DeleteWithDescendants(Writing(), entity.Id);
        store.MarkWritten();
    }

    public IEnumerable<MoveEventInfo<TType>> Move(TType moving, EntityContainer? container)
    {
        int parentId = container?.Id ?? NodeRow.RootId;
        if (container is not null && $",{container.Path},".Contains($",{moving.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }

        string below = moving.Path + ",";
        List<MoveEventInfo<TType>> moved = [new(moving, moving.Path, parentId, container?.Key)];
        TType[] descendants = [.. All.Where(type => type.Path.StartsWith(below, StringComparison.Ordinal)).OrderBy(type => type.Level)];

        moving.ParentId = parentId;
        Save(moving);

        Dictionary<int, TType> now = CopyMany(descendants.Select(type => store.Set.Find(type.Id))).ToDictionary(type => type.Id);
        moved.AddRange(descendants.Select(before => new MoveEventInfo<TType>(now[before.Id], before.Path, before.ParentId)));
        return moved;
    }

    public string GetUniqueAlias(string alias) => UniqueNames.ForAlias(alias, store.Set.All.Select(type => type.Alias));

    public bool HasContainerInPath(string contentPath)
        => HasContainerInPath([.. contentPath.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))]);

    public bool HasContainerInPath(params int[] ids)
    {
        CmsDbContext db = Reading();
        return db.Set<ContentRow>()
            .Join(db.Set<ContentTypeRow>(), content => content.ContentTypeId, type => type.NodeId, (content, type) => new { content.NodeId, type.ListView })
            .Any(row => ids.Contains(row.NodeId) && row.ListView != null);
    }

    public bool HasContentNodes(int id) => Reading().Set<ContentRow>().Any(content => content.ContentTypeId == id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key)
        => [.. All.Where(type => type.AllowedContentTypes?.Any(child => child.Key == key) ?? false).Select(type => type.Key)];

    protected static IEnumerable<TType> CopyMany(IEnumerable<IContentTypeComposition?> types)
        => types.OfType<TType>().Select(ContentTypeStore.Copy).ToArray();

    private static TType? Copy(TType? type) => type is null ? null : ContentTypeStore.Copy(type);

    private IQueryable<ContentTypeNode> Matching(IQuery<TType>? query)
        => Conditions.Apply(ContentTypeNode.Query(Reading()).Where(row => row.Node.ObjectType == objectType), query);

    private void RequireFreeAlias(TType entity)
    {
        if (string.IsNullOrWhiteSpace(entity.Alias))
        {
            throw new InvalidOperationException($"The type '{entity.Name}' needs an alias.");
        }

        if (All.Any(type => type.Id != entity.Id && string.Equals(type.Alias, entity.Alias, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DuplicateNameException($"There is another type with the alias '{entity.Alias}'.");
        }
    }
}
