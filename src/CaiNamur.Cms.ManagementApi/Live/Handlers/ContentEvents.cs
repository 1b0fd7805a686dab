using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Live.Handlers;

/// <summary>Documents and media: saved, published, moved, thrown away, deleted. What lies below a moved item has another path, so it counts as changed too.</summary>
internal sealed class ContentEvents(
    IServerEventAnnouncer announcer,
    IDocumentNavigationQueryService documents,
    IMediaNavigationQueryService media)
    : INotificationHandler<ContentTreeChangeNotification>, INotificationHandler<MediaTreeChangeNotification>
{
    public void Handle(ContentTreeChangeNotification notification) => Tell(Sources.Document, notification.Changes, documents);

    public void Handle(MediaTreeChangeNotification notification) => Tell(Sources.Media, notification.Changes, media);

    private void Tell<T>(string source, IEnumerable<TreeChange<T>> changes, INavigationQueryService navigation)
        where T : IContentBase
    {
        var updated = new List<Guid>();
        var deleted = new List<Guid>();
        foreach (TreeChange<T> change in changes)
        {
            if (change.ChangeTypes.HasFlag(TreeChangeTypes.Remove))
            {
                deleted.Add(change.Item.Key);
                continue;
            }

            updated.Add(change.Item.Key);
            if (change.ChangeTypes.HasFlag(TreeChangeTypes.RefreshBranch) && navigation.TryGetDescendantsKeys(change.Item.Key, out IEnumerable<Guid> below))
            {
                updated.AddRange(below);
            }
        }

        announcer.Updated(source, updated);
        announcer.Deleted(source, deleted);
    }
}
