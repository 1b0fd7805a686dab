using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.DataTypes;

internal sealed class EfDataTypeRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    DataTypeFactory factory,
    TimeProvider time) : EfCachedRepository<IDataType>(scopes, caches), IDataTypeRepository
{
    private static readonly QueryTranslator<IDataType, DataTypeNode> Conditions = new QueryTranslator<IDataType, DataTypeNode>()
        .Map(type => type.Id, row => row.Node.Id)
        .Map(type => type.Key, row => row.Node.Key)
        .MapIgnoringCase(type => type.Name, row => row.Node.Name)
        .Map(type => type.ParentId, row => row.Node.ParentId)
        .Map(type => type.Level, row => row.Node.Level)
        .Map(type => type.Path, row => row.Node.Path)
        .Map(type => type.SortOrder, row => row.Node.SortOrder)
        .Map(type => type.CreateDate, row => row.Node.CreateDate)
        .Map(type => type.UpdateDate, row => row.Node.UpdateDate)
        .MapIgnoringCase(type => type.EditorAlias, row => row.DataType.EditorAlias)
        .MapIgnoringCase(type => type.EditorUiAlias, row => row.DataType.EditorUiAlias)
        .Map(type => type.DatabaseType, row => row.DataType.DatabaseType);

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        int parentId = container?.Id ?? NodeRow.RootId;
        if (container is not null && $",{container.Path},".Contains($",{toMove.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }

        var moved = new MoveEventInfo<IDataType>(toMove, toMove.Path, parentId, container?.Key);
        toMove.ParentId = parentId;
        Save(toMove);
        return [moved];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id)
    {
        CmsDbContext db = Reading();
        var usages = from property in db.Set<PropertyTypeRow>()
                     join type in db.Set<NodeRow>() on property.ContentTypeId equals type.Id
                     where property.DataTypeId == id
                     orderby type.Id, property.SortOrder, property.Id
                     select new Usage(type.ObjectType, type.Key, property.Alias);
        return ByType(usages);
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id)
    {
        CmsDbContext db = Reading();
        var usages = from dataType in db.Set<NodeRow>()
                     join type in db.Set<ContentTypeRow>() on dataType.Key equals type.ListView
                     join node in db.Set<NodeRow>() on type.NodeId equals node.Id
                     where dataType.Id == id && dataType.ObjectType == Constants.ObjectTypes.DataType
                     orderby node.Id
                     select new Usage(node.ObjectType, node.Key, dataType.Name!);
        return ByType(usages);
    }

    protected override IReadOnlyList<IDataType> Load(CmsDbContext db)
        => [.. Ordered(DataTypeNode.Query(db)).AsEnumerable().Select(factory.Build)];

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<IDataType>? query)
        => Ordered(Conditions.Apply(DataTypeNode.Query(db), query)).Select(row => row.Node.Id);

    protected override void Insert(CmsDbContext db, IDataType entity)
    {
        entity.Name = UniqueNames.ForName(RequireName(entity), Set.All.Select(type => type.Name));
        TreeNodes.Insert(db, entity, Constants.ObjectTypes.DataType, time.GetDatabaseNow());
        db.Add(factory.ToRow(entity));
        db.SaveAndForget();
    }

    protected override void Update(CmsDbContext db, IDataType entity)
    {
        entity.Name = UniqueNames.ForName(RequireName(entity), Set.All.Where(type => type.Id != entity.Id).Select(type => type.Name));
        TreeNodes.Update(db, entity, Constants.ObjectTypes.DataType, time.GetDatabaseNow());
        db.Update(factory.ToRow(entity));
        db.SaveAndForget();
    }

    protected override void Remove(CmsDbContext db, IDataType entity)
    {
        db.Set<ContentTypeRow>()
            .Where(type => type.ListView == entity.Key)
            .ExecuteUpdate(set => set.SetProperty(type => type.ListView, (Guid?)null));
        db.Set<NodeRow>().Where(node => node.Id == entity.Id).ExecuteDelete();
    }

    protected override void MarkWritten()
    {
        base.MarkWritten();
        Scope.Session.MarkWritten(typeof(IContentTypeComposition));
    }

    private static IQueryable<DataTypeNode> Ordered(IQueryable<DataTypeNode> rows)
        => rows.OrderBy(row => row.Node.Name).ThenBy(row => row.Node.Id);

    private static string RequireName(IDataType entity)
        => string.IsNullOrWhiteSpace(entity.Name) ? throw new InvalidOperationException("A data type needs a name.") : entity.Name;

    private static Dictionary<Udi, IEnumerable<string>> ByType(IQueryable<Usage> usages)
        => usages
            .AsEnumerable()
            .GroupBy(usage => (usage.ObjectType, usage.TypeKey))
            .ToDictionary(
                group => (Udi)new GuidUdi(ObjectTypes.GetUdiType(group.Key.ObjectType), group.Key.TypeKey),
                group => (IEnumerable<string>)group.Select(usage => usage.Name).ToArray());

    private sealed record Usage(Guid ObjectType, Guid TypeKey, string Name);
}
