using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>Where a new or moved node goes: below its parent, after its last sibling.</summary>
/// <param name="ParentPath">The parent's path.</param>
/// <param name="Level">The node's level.</param>
/// <param name="SortOrder">The node's place among its siblings.</param>
/// <param name="ReservedId">The id that was reserved for the node's key, or null.</param>
internal sealed record NodePlacement(string ParentPath, int Level, int SortOrder, int? ReservedId)
{
    /// <summary>Finds the place in one command.</summary>
    /// <exception cref="InvalidOperationException">The parent does not exist.</exception>
    public static NodePlacement Find(CmsDbContext db, ITreeEntity entity, Guid objectType)
    {
        int parentId = entity.ParentId;
        int id = entity.Id;
        Guid key = entity.Key;
        bool trashed = entity.Trashed;
        int wanted = entity.SortOrder;
        var found = db.Set<NodeRow>()
            .Where(parent => parent.Id == parentId)
            .Select(parent => new
            {
                parent.Path,
                parent.Level,
                Last = db.Set<NodeRow>()
                    .Where(sibling => sibling.ParentId == parentId && sibling.ObjectType == objectType && sibling.Trashed == trashed && sibling.Id != id)
                    .Max(sibling => (int?)sibling.SortOrder),
                Taken = db.Set<NodeRow>()
                    .Any(sibling => sibling.ParentId == parentId && sibling.ObjectType == objectType && sibling.Trashed == trashed && sibling.Id != id && sibling.SortOrder == wanted),
                ReservedId = db.Set<NodeRow>()
                    .Where(reservation => reservation.Key == key && reservation.ObjectType == Constants.ObjectTypes.IdReservation)
                    .Select(reservation => (int?)reservation.Id)
                    .FirstOrDefault(),
            })
            .FirstOrDefault() ?? throw new InvalidOperationException($"The parent {parentId} does not exist.");
        int sortOrder = KeepsItsOrder(entity) && !found.Taken ? wanted : (found.Last ?? -1) + 1;
        return new NodePlacement(found.Path, found.Level + 1, sortOrder, found.ReservedId);
    }

    public string PathOf(int id) => $"{ParentPath},{id}";

    /// <summary>A new node whose order was chosen, or the copy of a branch, whose nodes stay in the order of the original (the copy still has its path).</summary>
    private static bool KeepsItsOrder(ITreeEntity entity)
        => !entity.HasIdentity && ((entity as ICanBeDirty)?.IsPropertyDirty(nameof(ITreeEntity.SortOrder)) == true || entity.Path.Length > 0);
}
