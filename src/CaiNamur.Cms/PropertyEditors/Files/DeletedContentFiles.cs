using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Deletes the files of what was deleted for good, those of its older versions included.</summary>
internal sealed class DeletedContentFiles(MediaFileManager mediaFiles, IMediaPathScheme pathScheme) :
    INotificationHandler<MediaDeletedNotification>,
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<ContentDeletedBlueprintNotification>,
    INotificationHandler<MemberDeletedNotification>
{
    private const int SortableVersion = 7;

    public void Handle(MediaDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(ContentDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(ContentDeletedBlueprintNotification notification) => Delete(notification.DeletedBlueprints);

    public void Handle(MemberDeletedNotification notification) => Delete(notification.DeletedEntities);

    private void Delete(IEnumerable<IContentBase> deleted)
    {
        var paths = deleted
            .Where(HasFolders)
            .SelectMany(content => CurrentFiles(content).Concat(FilesOfOlderVersions(content)))
            .ToHashSet();
        if (paths.Count > 0)
        {
            mediaFiles.DeleteMediaFiles(paths);
        }
    }

    // Under such a key no file can have been stored.
    private bool HasFolders(IContentBase content) => content.Key.Version is not SortableVersion || pathScheme.SupportsGuid7;

    private IEnumerable<string> CurrentFiles(IContentBase content)
        => StoredFiles.OwnedBy(content, mediaFiles).Select(mediaFiles.FileSystem.GetRelativePath);

    // All files of one property lie in one folder, whichever version they belong to.
    private IEnumerable<string> FilesOfOlderVersions(IContentBase content)
        => content.Properties
            .Where(property => property.PropertyType.PropertyEditorAlias
                is Constants.PropertyEditors.Aliases.UploadField
                or Constants.PropertyEditors.Aliases.ImageCropper)
            .Select(property => Path.GetDirectoryName(mediaFiles.GetMediaPath("file", content.Key, property.PropertyType.Key)))
            .Where(folder => !string.IsNullOrEmpty(folder) && mediaFiles.FileSystem.DirectoryExists(folder))
            .SelectMany(folder => mediaFiles.FileSystem.GetFiles(folder!));
}
