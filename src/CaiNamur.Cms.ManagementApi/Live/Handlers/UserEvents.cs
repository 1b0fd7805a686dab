using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.ManagementApi.Live.Handlers;

/// <summary>Users and their groups.</summary>
internal sealed class UserEvents(IServerEventAnnouncer announcer)
    : INotificationHandler<UserSavedNotification>,
      INotificationHandler<UserDeletedNotification>,
      INotificationHandler<UserGroupSavedNotification>,
      INotificationHandler<UserGroupDeletedNotification>
{
    public void Handle(UserSavedNotification notification) => announcer.Updated(ServerEventSources.User, notification.SavedEntities.Select(user => user.Key));

    public void Handle(UserDeletedNotification notification) => announcer.Deleted(ServerEventSources.User, notification.DeletedEntities.Select(user => user.Key));

    public void Handle(UserGroupSavedNotification notification) => announcer.Updated(ServerEventSources.UserGroup, notification.SavedEntities.Select(group => group.Key));

    public void Handle(UserGroupDeletedNotification notification) => announcer.Deleted(ServerEventSources.UserGroup, notification.DeletedEntities.Select(group => group.Key));
}
