using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>Writes the node of a type, data type, template or folder: its id, its place in the tree and its dates.</summary>
internal static class TreeNodes
{
    /// <summary>Inserts the node after its siblings of the same kind and sets what the database decides on the entity.</summary>
    public static void Insert(CmsDbContext db, ITreeEntity entity, Guid objectType, DateTime now)
    {
        entity.StampAdded(now);
        var row = new NodeRow
        {
            Key = entity.Key,
            ObjectType = objectType,
            ParentId = entity.ParentId,
            Name = entity.Name,
            CreatorId = entity.CreatorId,
            CreateDate = entity.CreateDate,
            UpdateDate = entity.UpdateDate,
        };
        Insert(db, row);

        entity.Id = row.Id;
        entity.Level = row.Level;
        entity.Path = row.Path;
        entity.SortOrder = row.SortOrder;
    }

    /// <summary>Inserts the row after its siblings of the same kind, and sets its id and place.</summary>
    public static void Insert(CmsDbContext db, NodeRow row)
    {
        NodePlace parent = Place(db, row.ParentId);
        int? last = db.Set<NodeRow>().Where(node => node.ParentId == row.ParentId && node.ObjectType == row.ObjectType).Max(node => (int?)node.SortOrder);
        row.Level = parent.Level + 1;
        row.Path = parent.Path;
        row.SortOrder = last + 1 ?? 0;
        db.Add(row);
        db.SaveChanges();
        row.Path = $"{parent.Path},{row.Id}";
        db.SaveAndForget();
    }

    /// <summary>Updates the node; when its parent has changed, everything below it goes along.</summary>
    /// <exception cref="InvalidOperationException">There is no such node.</exception>
    public static void Update(CmsDbContext db, ITreeEntity entity, Guid objectType, DateTime now)
    {
        NodeRow row = Find(db, entity.Id, objectType);
        entity.StampUpdated(now);
        row.Key = entity.Key;
        row.SortOrder = entity.SortOrder;
        row.Name = entity.Name;
        row.CreatorId = entity.CreatorId;
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
        Update(db, row, entity.ParentId);

        entity.Level = row.Level;
        entity.Path = row.Path;
    }

    /// <summary>Updates the row and puts it below the parent; when that is another one, everything below it goes along.</summary>
    public static void Update(CmsDbContext db, NodeRow row, int parentId)
    {
        if (row.ParentId != parentId)
        {
            Move(db, row, parentId);
        }

        db.Update(row);
        db.SaveAndForget();
    }

    /// <exception cref="InvalidOperationException">There is no such node.</exception>
    public static NodeRow Find(CmsDbContext db, int id, Guid objectType)
        => db.Set<NodeRow>().SingleOrDefault(node => node.Id == id && node.ObjectType == objectType)
            ?? throw new InvalidOperationException($"There is no node {id} of the kind {objectType}.");

    /// <summary>Deletes the node and all nodes below it; their own rows follow by their foreign keys.</summary>
    public static void DeleteWithDescendants(CmsDbContext db, int id)
    {
        string? path = db.Set<NodeRow>().Where(node => node.Id == id).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            return;
        }

        string below = path + ",";
        db.Set<NodeRow>().Where(node => node.Id == id || node.Path.StartsWith(below)).ExecuteDelete();
    }

    /// <summary>Puts the children of a node, with all below them, under another one.</summary>
    public static void MoveChildren(CmsDbContext db, NodeRow from, int parentId)
    {
        NodePlace parent = Place(db, parentId);
        string below = from.Path + ",";
        string newBelow = parent.Path + ",";
        int levels = parent.Level - from.Level;
        db.Set<NodeRow>()
            .Where(node => node.Path.StartsWith(below))
            .ExecuteUpdate(set => set
                .SetProperty(node => node.Path, node => node.Path.Replace(below, newBelow))
                .SetProperty(node => node.Level, node => node.Level + levels));
        db.Set<NodeRow>()
            .Where(node => node.ParentId == from.Id)
            .ExecuteUpdate(set => set.SetProperty(node => node.ParentId, parentId));
    }

    private static void Move(CmsDbContext db, NodeRow row, int parentId)
    {
        NodePlace parent = Place(db, parentId);
        string newPath = $"{parent.Path},{row.Id}";
        string below = row.Path + ",";
        string newBelow = newPath + ",";
        int levels = parent.Level + 1 - row.Level;
        db.Set<NodeRow>()
            .Where(node => node.Path.StartsWith(below))
            .ExecuteUpdate(set => set
                // Only the start of a path names the root, so nothing but the start can match.
                .SetProperty(node => node.Path, node => node.Path.Replace(below, newBelow))
                .SetProperty(node => node.Level, node => node.Level + levels));
        row.ParentId = parentId;
        row.Path = newPath;
        row.Level = parent.Level + 1;
    }

    private static NodePlace Place(CmsDbContext db, int parentId)
    {
        if (parentId == NodeRow.RootId)
        {
            return new NodePlace("-1", 0);
        }

        return db.Set<NodeRow>()
            .Where(node => node.Id == parentId)
            .Select(node => new NodePlace(node.Path, node.Level))
            .SingleOrDefault() ?? throw new InvalidOperationException($"There is no parent node {parentId}.");
    }

    private sealed record NodePlace(string Path, int Level);
}
