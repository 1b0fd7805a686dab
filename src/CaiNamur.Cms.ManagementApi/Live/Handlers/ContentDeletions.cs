using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Live.Handlers;

/// <summary>Documents and media that are gone for good. A change of the tree names only the topmost of them, these notifications name every one.</summary>
internal sealed class ContentDeletions(IServerEventAnnouncer announcer)
    : INotificationHandler<ContentDeletedNotification>, INotificationHandler<MediaDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) => Handle([notification]);

    public void Handle(MediaDeletedNotification notification) => Handle([notification]);

    /// <summary>Whatever one change has deleted is told at once.</summary>
    public void Handle(IEnumerable<ContentDeletedNotification> notifications)
        => announcer.Deleted(Sources.Document, notifications.SelectMany(notification => notification.DeletedEntities).Select(document => document.Key));

    public void Handle(IEnumerable<MediaDeletedNotification> notifications)
        => announcer.Deleted(Sources.Media, notifications.SelectMany(notification => notification.DeletedEntities).Select(item => item.Key));
}
