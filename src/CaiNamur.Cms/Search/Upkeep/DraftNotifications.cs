using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Tells the index of changes, on every instance, when they are committed.</summary>
internal sealed class DraftNotifications(DraftChanges changes) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    private static readonly DraftChange[] Everything = [new DraftChange(DraftChangeKind.Everything)];

    public void Handle(ContentCacheRefresherNotification notification)
        => changes.Announce(notification.MessageObject is ContentCacheRefresher.JsonPayload[] payloads
            ? payloads.Where(payload => !payload.Blueprint).Select(payload => Change(payload.ChangeTypes, isMedia: false, payload.Id))
            : Everything);

    public void Handle(MediaCacheRefresherNotification notification)
        => changes.Announce(notification.MessageObject is MediaCacheRefresher.JsonPayload[] payloads
            ? payloads.Select(payload => Change(payload.ChangeTypes, isMedia: true, payload.Id))
            : Everything);

    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentTypeCacheRefresher.JsonPayload[] payloads)
        {
            changes.Announce(Everything);
            return;
        }

        changes.Announce(payloads.Where(HasOtherContent).Select(payload => new DraftChange(DraftChangeKind.TypeChanged, payload.ItemType == nameof(IMediaType), payload.Id)));
    }

    public void Handle(LanguageCacheRefresherNotification notification)
    {
        // A further language has no content yet.
        if (notification.MessageObject is not LanguageCacheRefresher.JsonPayload[] payloads
            || payloads.Any(payload => payload.ChangeType is LanguageCacheRefresher.JsonPayload.LanguageChangeType.Remove or LanguageCacheRefresher.JsonPayload.LanguageChangeType.ChangeCulture))
        {
            changes.Announce(Everything);
        }
    }

    private static bool HasOtherContent(ContentTypeCacheRefresher.JsonPayload payload)
        => payload.ItemType is nameof(IContentType) or nameof(IMediaType)
            && payload.ChangeTypes.HasType(ContentTypeChangeTypes.RefreshMain);

    private static DraftChange Change(TreeChangeTypes types, bool isMedia, int id)
    {
        DraftChangeKind kind = types switch
        {
            _ when types.HasType(TreeChangeTypes.RefreshAll) => DraftChangeKind.Everything,
            _ when types.HasType(TreeChangeTypes.Remove) => DraftChangeKind.Removed,
            _ when types.HasType(TreeChangeTypes.RefreshBranch) => DraftChangeKind.BranchMoved,
            _ => DraftChangeKind.Saved,
        };
        return new DraftChange(kind, isMedia, id);
    }
}
