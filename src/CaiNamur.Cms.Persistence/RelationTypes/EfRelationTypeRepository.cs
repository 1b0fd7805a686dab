using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.RelationTypes;

internal sealed class EfRelationTypeRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    TimeProvider time) : EfCachedRepository<IRelationType>(scopes, caches), IRelationTypeRepository
{
    private static readonly QueryTranslator<IRelationType, RelationTypeRow> Conditions = new QueryTranslator<IRelationType, RelationTypeRow>()
        .Map(type => type.Id, row => row.Id)
        .Map(type => type.Key, row => row.Key)
        .MapIgnoringCase(type => type.Alias, row => row.Alias)
        .MapIgnoringCase(type => type.Name, row => row.Name)
        .Map(type => type.IsBidirectional, row => row.IsBidirectional)
        .Map(type => type.ParentObjectType, row => row.ParentObjectType)
        .Map(type => type.ChildObjectType, row => row.ChildObjectType);

    protected override IReadOnlyList<IRelationType> Load(CmsDbContext db)
        => [.. db.Set<RelationTypeRow>().OrderBy(row => row.Name).ThenBy(row => row.Id).AsEnumerable().Select(Build)];

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<IRelationType>? query)
        => Conditions.Apply(db.Set<RelationTypeRow>(), query).OrderBy(row => row.Name).ThenBy(row => row.Id).Select(row => row.Id);

    protected override void Insert(CmsDbContext db, IRelationType entity)
    {
        entity.StampAdded(time.GetDatabaseNow());
        RelationTypeRow row = ToRow(entity);
        db.Add(row);
        db.SaveAndForget();
        entity.Id = row.Id;
    }

    protected override void Update(CmsDbContext db, IRelationType entity)
    {
        entity.StampUpdated(time.GetDatabaseNow());
        db.Update(ToRow(entity));
        db.SaveAndForget();
    }

    protected override void Remove(CmsDbContext db, IRelationType entity)
        => db.Set<RelationTypeRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    private static RelationTypeRow ToRow(IRelationType entity) => new()
    {
        Id = entity.Id,
        Key = entity.Key,
        Alias = entity.Alias,
        Name = entity.Name ?? entity.Alias,
        IsBidirectional = entity.IsBidirectional,
        IsDependency = entity is IRelationTypeWithIsDependency { IsDependency: true },
        ParentObjectType = entity.ParentObjectType,
        ChildObjectType = entity.ChildObjectType,
        CreateDate = entity.CreateDate,
        UpdateDate = entity.UpdateDate,
    };

    private static RelationType Build(RelationTypeRow row)
    {
        var type = new RelationType(row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key)
        {
            Id = row.Id,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        type.ResetDirtyProperties(false);
        return type;
    }
}
