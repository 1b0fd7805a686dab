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
        NodePlace parent = Place(db, entity.ParentId);
        int parentId = entity.ParentId;
        int? last = db.Set<NodeRow>().Where(node => node.ParentId == parentId && node.ObjectType == objectType).Max(node => (int?)node.SortOrder);
        var row = new NodeRow
        {
            Key = entity.Key,
            ObjectType = objectType,
            ParentId = parentId,
            Level = parent.Level + 1,
            Path = parent.Path,
            SortOrder = last + 1 ?? 0,
            Name = entity.Name,
            CreatorId = entity.CreatorId,
            CreateDate = entity.CreateDate,
            UpdateDate = entity.UpdateDate,
        };
        db.Add(row);
        db.SaveChanges();
        row.Path = $"{parent.Path},{row.Id}";
        db.Update(row);
        db.SaveAndForget();

        entity.Id = row.Id;
        entity.Level = row.Level;
        entity.Path = row.Path;
        entity.SortOrder = row.SortOrder;
    }

    /// <summary>Updates the node; when its parent has changed, everything below it goes along.</summary>
    /// <exception cref="InvalidOperationException">There is no such node.</exception>
    public static void Update(CmsDbContext db, ITreeEntity entity, Guid objectType, DateTime now)
    {
        NodeRow row = db.Set<NodeRow>().SingleOrDefault(node => node.Id == entity.Id && node.ObjectType == objectType)
            ?? throw new InvalidOperationException($"There is no node {entity.Id} to update.");
        entity.StampUpdated(now);
        if (row.ParentId != entity.ParentId)
        {
            Move(db, row, Place(db, entity.ParentId));
        }

        row.Key = entity.Key;
        row.ParentId = entity.ParentId;
        row.SortOrder = entity.SortOrder;
        row.Name = entity.Name;
        row.CreatorId = entity.CreatorId;
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
        db.Update(row);
        db.SaveAndForget();

        entity.Level = row.Level;
        entity.Path = row.Path;
    }

    /// <summary>Deletes the node and all nodes below it; their own rows follow by their foreign keys.</summary>
    public static void DeleteWithDescendants(CmsDbContext db, int id, string path)
    {
        string below = path + ",";
        db.Set<NodeRow>().Where(node => node.Id == id || node.Path.StartsWith(below)).ExecuteDelete();
    }

    private static void Move(CmsDbContext db, NodeRow row, NodePlace parent)
    {
        string newPath = $"{parent.Path},{row.Id}";
        string below = row.Path + ",";
        int levels = parent.Level + 1 - row.Level;
        int start = row.Path.Length;
        db.Set<NodeRow>()
            .Where(node => node.Path.StartsWith(below))
            .ExecuteUpdate(set => set
                .SetProperty(node => node.Path, node => newPath + node.Path.Substring(start))
                .SetProperty(node => node.Level, node => node.Level + levels));
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
