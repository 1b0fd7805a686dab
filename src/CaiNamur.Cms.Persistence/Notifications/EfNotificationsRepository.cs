using System.Diagnostics.CodeAnalysis;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Notifications;

internal sealed class EfNotificationsRepository(IEfScopeAccessor scopes) : EfRepository(scopes), INotificationsRepository
{
    public IEnumerable<Notification> GetUserNotifications(IUser user)
    {
        int userId = user.Id;
        return Load(Reading(), notifications => notifications.Where(notification => notification.UserId == userId));
    }

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity)
    {
        int entityId = entity.Id;
        return Load(Reading(), notifications => notifications.Where(notification => notification.NodeId == entityId));
    }

    public IEnumerable<Notification> GetUsersNotifications(IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        int[] users = [.. userIds];
        int[] nodes = [.. nodeIds];
        CmsDbContext db = Reading();
        IQueryable<int> ofType = db.Set<NodeRow>().Where(node => node.ObjectType == objectType).Select(node => node.Id);
        return Load(db, notifications =>
        {
            notifications = notifications.Where(notification => users.Contains(notification.UserId) && ofType.Contains(notification.NodeId));
            if (nodes.Length > 0)
            {
                notifications = notifications.Where(notification => nodes.Contains(notification.NodeId));
            }

            return string.IsNullOrEmpty(action) ? notifications : notifications.Where(notification => notification.Action == action);
        });
    }

    public bool TryCreateNotification(IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        notification = null;
        CmsDbContext db = Writing();
        int userId = user.Id;
        int entityId = entity.Id;
        Guid? objectType = ObjectType(db, entityId);
        if (objectType is null
            || db.Set<NotificationRow>().Any(row => row.UserId == userId && row.NodeId == entityId && row.Action == action))
        {
            return false;
        }

        Insert(db, userId, entityId, [action]);
        notification = new Notification(entityId, userId, action, objectType.Value);
        return true;
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        CmsDbContext db = Writing();
        if (ObjectType(db, entity.Id) is not { } objectType)
        {
            return [];
        }

        string[] distinct = [.. actions.Distinct()];
        Insert(db, user.Id, entity.Id, distinct);
        return [.. distinct.Select(action => new Notification(entity.Id, user.Id, action, objectType))];
    }

    public int DeleteNotifications(IUser user)
    {
        int userId = user.Id;
        return Writing().Set<NotificationRow>().Where(notification => notification.UserId == userId).ExecuteDelete();
    }

    public int DeleteNotifications(IEntity entity)
    {
        int entityId = entity.Id;
        return Writing().Set<NotificationRow>().Where(notification => notification.NodeId == entityId).ExecuteDelete();
    }

    public int DeleteNotifications(IUser user, IEntity entity)
    {
        int userId = user.Id;
        int entityId = entity.Id;
        return Writing().Set<NotificationRow>()
            .Where(notification => notification.UserId == userId && notification.NodeId == entityId)
            .ExecuteDelete();
    }

    private static Guid? ObjectType(CmsDbContext db, int nodeId)
        => db.Set<NodeRow>().Where(node => node.Id == nodeId).Select(node => (Guid?)node.ObjectType).FirstOrDefault();

    private static void Insert(CmsDbContext db, int userId, int nodeId, IEnumerable<string> actions)
    {
        db.AddRange(actions.Select(action => new NotificationRow { UserId = userId, NodeId = nodeId, Action = action }));
        db.SaveAndForget();
    }

    private static Notification[] Load(CmsDbContext db, Func<IQueryable<NotificationRow>, IQueryable<NotificationRow>> filter)
    {
        var notifications =
            from notification in filter(db.Set<NotificationRow>())
            join node in db.Set<NodeRow>() on notification.NodeId equals node.Id
            orderby notification.UserId, notification.NodeId, notification.Action
            select new { Row = notification, node.ObjectType };
        return [.. notifications.AsEnumerable().Select(found => new Notification(found.Row.NodeId, found.Row.UserId, found.Row.Action, found.ObjectType))];
    }
}
