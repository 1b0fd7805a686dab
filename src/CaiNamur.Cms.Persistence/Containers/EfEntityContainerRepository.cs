using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Containers;

/// <summary>Folders that types, data types and blueprints are kept in; a folder is nothing but its node.</summary>
internal abstract class EfEntityContainerRepository(IEfScopeAccessor scopes, TimeProvider time, Guid containedObjectType) : EfRepository(scopes), IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedObjectType);

    public EntityContainer? Get(int id) => Build(Containers().SingleOrDefault(node => node.Id == id));

    public EntityContainer? Get(Guid id) => Build(Containers().SingleOrDefault(node => node.Key == id));

    public IEnumerable<EntityContainer> Get(string name, int level)
        => BuildAll(Named(name).Where(node => node.Level == level));

    public IEnumerable<EntityContainer> GetMany(params int[]? ids)
        => BuildAll(ids is null or [] ? Containers() : Containers().Where(node => ids.Contains(node.Id)));

    public bool Exists(int id) => Containers().Any(node => node.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name)
    {
        int? parentId = Reading().Set<NodeRow>().Where(node => node.Key == parentKey).Select(node => (int?)node.Id).SingleOrDefault();
        return parentId is not null && HasDuplicateName(parentId.Value, name);
    }

    public bool HasDuplicateName(int parentId, string name)
        => Named(name).Any(node => node.ParentId == parentId);

    public void Save(EntityContainer entity)
    {
        if (entity.ContainedObjectType != containedObjectType)
        {
            throw new ArgumentException($"This is a folder for another kind of things: {entity.ContainedObjectType}.", nameof(entity));
        }

        if (string.IsNullOrWhiteSpace(entity.Name))
        {
            throw new InvalidOperationException("A folder needs a name.");
        }

        entity.Name = entity.Name.Trim();
        RequireFreeName(entity);
        CmsDbContext db = Writing();
        if (entity.HasIdentity)
        {
            TreeNodes.Update(db, entity, _objectType, time.GetDatabaseNow());
        }
        else
        {
            TreeNodes.Insert(db, entity, _objectType, time.GetDatabaseNow());
        }

        MarkContentsWritten();
        entity.ResetDirtyProperties();
    }

    /// <summary>Deletes the folder; what is in it moves to the folder's own parent, so that nothing is lost.</summary>
    public void Delete(EntityContainer entity)
    {
        CmsDbContext db = Writing();
        NodeRow? row = db.Set<NodeRow>().SingleOrDefault(node => node.Id == entity.Id && node.ObjectType == _objectType);
        if (row is null)
        {
            return;
        }

        TreeNodes.MoveChildren(db, row, row.ParentId);
        db.Set<NodeRow>().Where(node => node.Id == row.Id).ExecuteDelete();
        MarkContentsWritten();
        entity.DeleteDate = time.GetDatabaseNow();
    }

    /// <summary>What is in the folders is found by its path, so it is no longer as it was.</summary>
    private void MarkContentsWritten()
    {
        Scope.Session.MarkWritten(typeof(IContentTypeComposition));
        Scope.Session.MarkWritten(typeof(IDataType));
    }

    private void RequireFreeName(EntityContainer entity)
    {
        int parentId = entity.ParentId;
        if (Named(entity.Name!).Any(node => node.ParentId == parentId && node.Id != entity.Id))
        {
            throw new InvalidOperationException($"There is another folder '{entity.Name}' in the same place.");
        }
    }

    private IQueryable<NodeRow> Containers() => Reading().Set<NodeRow>().Where(node => node.ObjectType == _objectType);

    private IQueryable<NodeRow> Named(string name)
    {
        string lowerName = name.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // This is SQL: the database has no other comparison.
        return Containers().Where(node => node.Name!.ToLower() == lowerName);
#pragma warning restore CA1304, CA1311, CA1862
    }

    private EntityContainer[] BuildAll(IQueryable<NodeRow> rows)
        => [.. rows.OrderBy(node => node.Level).ThenBy(node => node.SortOrder).ThenBy(node => node.Id).AsEnumerable().Select(Build).OfType<EntityContainer>()];

    private EntityContainer? Build(NodeRow? row)
    {
        if (row is null)
        {
            return null;
        }

        var container = new EntityContainer(
            row.Id,
            row.Key,
            row.ParentId,
            row.Path,
            row.Level,
            row.SortOrder,
            containedObjectType,
            row.Name,
            row.CreatorId ?? Constants.Security.UnknownUserId)
        {
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        container.ResetDirtyProperties(false);
        return container;
    }
}
