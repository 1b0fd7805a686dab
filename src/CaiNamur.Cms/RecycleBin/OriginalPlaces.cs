using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using RelationTypes = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace CaiNamur.Cms.RecycleBin;

/// <summary>
/// Remembers where what is thrown away came from, as a relation, and forgets it when it is put back. Core's queries of the recycle bin read it.
/// Only the item that was thrown away itself is remembered: what was below it stays below it.
/// </summary>
internal sealed class OriginalPlaces(IRelationService relations) :
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedNotification>
{
    public void Handle(ContentMovedToRecycleBinNotification notification)
        => Remember(notification.MoveInfoCollection, Constants.System.RecycleBinContent, RelationTypes.RelateParentDocumentOnDeleteAlias);

    public void Handle(MediaMovedToRecycleBinNotification notification)
        => Remember(notification.MoveInfoCollection, Constants.System.RecycleBinMedia, RelationTypes.RelateParentMediaFolderOnDeleteAlias);

    public void Handle(ContentMovedNotification notification)
        => Forget(notification.MoveInfoCollection, Constants.System.RecycleBinContent, RelationTypes.RelateParentDocumentOnDeleteAlias);

    public void Handle(MediaMovedNotification notification)
        => Forget(notification.MoveInfoCollection, Constants.System.RecycleBinMedia, RelationTypes.RelateParentMediaFolderOnDeleteAlias);

    private void Remember<T>(IEnumerable<MoveToRecycleBinEventInfo<T>> moves, int bin, string alias)
        where T : IContentBase
    {
        foreach (MoveToRecycleBinEventInfo<T> move in moves.Where(move => move.Entity.ParentId == bin))
        {
            if (ParentIn(move.OriginalPath) is { } parentId && parentId != bin && !relations.AreRelated(parentId, move.Entity.Id, alias))
            {
                relations.Relate(parentId, move.Entity.Id, alias);
            }
        }
    }

    private void Forget<T>(IEnumerable<MoveEventInfo<T>> moves, int bin, string alias)
        where T : IContentBase
    {
        string binId = bin.ToString(CultureInfo.InvariantCulture);
        foreach (MoveEventInfo<T> move in moves.Where(move => move.OriginalPath.Split(',').Contains(binId) && !move.Entity.Trashed))
        {
            foreach (IRelation relation in relations.GetByChildId(move.Entity.Id).Where(relation => relation.RelationType.Alias == alias).ToList())
            {
                relations.Delete(relation);
            }
        }
    }

    private static int? ParentIn(string path)
        => path.Split(',') is { Length: > 1 } ids && int.TryParse(ids[^2], CultureInfo.InvariantCulture, out int parentId) ? parentId : null;
}
