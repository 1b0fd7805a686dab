using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Live.Handlers;

/// <summary>Documents and media: saved, published, moved, thrown away. What lies below a moved item has another path, so it counts as changed too.</summary>
internal sealed class ContentEvents(
    IServerEventAnnouncer announcer,
    IDocumentNavigationQueryService documents,
    IMediaNavigationQueryService media)
    : INotificationHandler<ContentTreeChangeNotification>, INotificationHandler<MediaTreeChangeNotification>
{
    public void Handle(ContentTreeChangeNotification notification)
    {
        // Core speaks of a moved blueprint as of a document.
        ILookup<bool, TreeChange<IContent>> byKind = notification.Changes.ToLookup(change => change.Item.Blueprint);
        Tell(Sources.Document, byKind[false], key => Below(documents, documents, key));
        Tell(Sources.DocumentBlueprint, byKind[true], _ => []);
    }

    public void Handle(MediaTreeChangeNotification notification) => Tell(Sources.Media, notification.Changes, key => Below(media, media, key));

    private void Tell<T>(string source, IEnumerable<TreeChange<T>> changes, Func<Guid, IEnumerable<Guid>> below)
        where T : IContentBase
        => announcer.Updated(source, changes.Where(change => !change.ChangeTypes.HasFlag(TreeChangeTypes.Remove)).SelectMany(change
            => change.ChangeTypes.HasFlag(TreeChangeTypes.RefreshBranch) ? below(change.Item.Key).Prepend(change.Item.Key) : [change.Item.Key]));

    /// <summary>What lies below, in the tree or by now in the recycle bin.</summary>
    private static IEnumerable<Guid> Below(INavigationQueryService tree, IRecycleBinNavigationQueryService bin, Guid key)
        => tree.TryGetDescendantsKeys(key, out IEnumerable<Guid> inTree) ? inTree
            : bin.TryGetDescendantsKeysInBin(key, out IEnumerable<Guid> inBin) ? inBin
            : [];
}
