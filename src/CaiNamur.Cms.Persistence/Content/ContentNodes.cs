using CaiNamur.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>The node row of a document, media item or member.</summary>
internal static class ContentNodes
{
    /// <summary>Inserts the node below its parent and gives the entity its id, path, level and sort order. The path is saved with the next changes.</summary>
    public static NodeRow Insert(CmsDbContext db, IContentBase content, Guid objectType)
    {
        NodePlacement place = NodePlacement.Find(db, content, objectType);
        content.Level = place.Level;
        content.SortOrder = place.SortOrder;
        NodeRow node = Row(content, objectType);
        if (place.ReservedId is { } reservedId)
        {
            node.Id = reservedId;
            node.Path = place.PathOf(reservedId);
            db.Update(node);
            db.SaveChanges();
        }
        else
        {
            node.Path = place.ParentPath;
            db.Add(node);
            db.SaveChanges();
            node.Path = place.PathOf(node.Id);
        }

        content.Id = node.Id;
        content.Path = node.Path;
        return node;
    }

    /// <summary>Marks the node as changed; a move gives it a new path, level and place among its siblings. Saved with the next changes.</summary>
    public static void Update(CmsDbContext db, IContentBase content, Guid objectType)
    {
        if (content.IsPropertyDirty(nameof(IContentBase.ParentId)))
        {
            NodePlacement place = NodePlacement.Find(db, content, objectType);
            content.Path = place.PathOf(content.Id);
            content.Level = place.Level;
            content.SortOrder = place.SortOrder;
        }

        db.Update(Row(content, objectType));
    }

    private static NodeRow Row(IContentBase content, Guid objectType)
        => new()
        {
            Id = content.Id,
            Key = content.Key,
            ObjectType = objectType,
            ParentId = content.ParentId,
            Level = content.Level,
            Path = content.Path,
            SortOrder = content.SortOrder,
            Trashed = content.Trashed,
            Name = content.Name,
            CreatorId = content.CreatorId,
            CreateDate = content.CreateDate,
            UpdateDate = content.UpdateDate,
        };
}
