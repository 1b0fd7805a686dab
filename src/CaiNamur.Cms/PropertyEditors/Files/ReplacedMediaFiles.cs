using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>
/// Deletes the files that a media item no longer shows, once it is saved for certain. Documents keep theirs until they are
/// deleted themselves: an older version may be brought back.
/// </summary>
internal sealed class ReplacedMediaFiles(IMediaService mediaService, MediaFileManager mediaFiles)
    : INotificationHandler<MediaSavingNotification>, INotificationHandler<MediaSavedNotification>
{
    private const string StateKey = "CaiNamur.ReplacedMediaFiles";

    public void Handle(MediaSavingNotification notification)
    {
        var replaced = new List<string>();
        foreach (var media in notification.SavedEntities.Where(media => media.HasIdentity))
        {
            if (mediaService.GetById(media.Id) is { } stored)
            {
                replaced.AddRange(StoredFiles.OwnedBy(stored, mediaFiles).Except(StoredFiles.OwnedBy(media, mediaFiles)));
            }
        }

        notification.State[StateKey] = replaced;
    }

    public void Handle(MediaSavedNotification notification)
    {
        if (notification.State.TryGetValue(StateKey, out var state) && state is List<string> { Count: > 0 } replaced)
        {
            mediaFiles.DeleteMediaFiles(replaced.Select(mediaFiles.FileSystem.GetRelativePath));
        }
    }
}
