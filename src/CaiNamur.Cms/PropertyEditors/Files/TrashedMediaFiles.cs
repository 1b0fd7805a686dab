using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Where the settings ask for it, takes the files of trashed media out of reach and gives them back on restore.</summary>
internal sealed class TrashedMediaFiles(IOptionsMonitor<ContentSettings> contentSettings, MediaFileManager mediaFiles) :
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedNotification>
{
    private static readonly string BinPath = $"{Constants.System.RootString},{Constants.System.RecycleBinMediaString},";

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (contentSettings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            mediaFiles.SuffixMediaFiles(
                FilesOf(notification.MoveInfoCollection.Select(move => move.Entity)),
                Constants.Conventions.Media.TrashedMediaSuffix);
        }
    }

    public void Handle(MediaMovedNotification notification)
    {
        var restored = notification.MoveInfoCollection
            .Where(move => move.OriginalPath.StartsWith(BinPath, StringComparison.Ordinal))
            .Select(move => move.Entity);
        var files = FilesOf(restored)
            .Select(path => Path.ChangeExtension(path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path)))
            .Where(mediaFiles.FileSystem.FileExists)
            .ToArray();
        if (files.Length > 0)
        {
            mediaFiles.RemoveSuffixFromMediaFiles(files, Constants.Conventions.Media.TrashedMediaSuffix);
        }
    }

    private string[] FilesOf(IEnumerable<IMedia> media)
        => [.. media.SelectMany(item => StoredFiles.OwnedBy(item, mediaFiles)).Select(mediaFiles.FileSystem.GetRelativePath).Distinct()];
}
