using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>
/// Moves uploaded files into the media file system. Every property value owns its files: a file that belongs to another
/// one is copied, so that either can be deleted without harm to the other. Nothing is ever overwritten, because a
/// published page or an older version may still show the previous file.
/// </summary>
internal sealed class UploadedFileStore(
    MediaFileManager mediaFiles,
    ITemporaryFileService temporaryFiles,
    ICoreScopeProvider scopes,
    UploadInspector inspector)
{
    private IFileSystem FileSystem => mediaFiles.FileSystem;

    /// <summary>Gives the address to store for what the client sent; <c>null</c> when there is no acceptable file.</summary>
    public string? Resolve(UploadValue upload, string? currentSrc, ContentPropertyData property)
        => upload.TemporaryFileId is { } temporaryFileKey
            ? StoreTemporaryFile(temporaryFileKey, property)
            : KeepStoredFile(upload.Src, currentSrc, property);

    /// <summary>Copies a stored file for another owner; <c>null</c> when it does not exist.</summary>
    public string? Copy(string src, Guid contentKey, Guid propertyKey)
    {
        var source = FileSystem.GetRelativePath(src);
        if (!IsStored(source))
        {
            return null;
        }

        using var stream = FileSystem.OpenFile(source);
        return Add(Path.GetFileName(source), stream, contentKey, propertyKey);
    }

    // The address comes from outside: it may lead out of the media folder, or not be a path at all.
    private bool IsStored(string path)
    {
        try
        {
            return FileSystem.FileExists(path);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or ArgumentException or IOException or NotSupportedException)
        {
            return false;
        }
    }

    private string? StoreTemporaryFile(Guid temporaryFileKey, ContentPropertyData property)
    {
        var file = temporaryFiles.GetAsync(temporaryFileKey).GetAwaiter().GetResult();
        if (inspector.Inspect(file, property.DataTypeConfiguration) is not null)
        {
            return null;
        }

        using var content = OpenClean(file!);
        if (content is null)
        {
            return null;
        }

        var src = Add(file!.FileName, content, property.ContentKey, property.PropertyTypeKey);
        temporaryFiles.EnlistDeleteIfScopeCompletes(temporaryFileKey, scopes);
        return src;
    }

    private static Stream? OpenClean(TemporaryFileModel file)
    {
        var content = file.OpenReadStream();
        if (UploadInspector.ExtensionOf(file.FileName) is not "svg")
        {
            return content;
        }

        using (content)
        {
            return SvgSanitizer.Sanitize(content);
        }
    }

    private string? KeepStoredFile(string? src, string? currentSrc, ContentPropertyData property)
    {
        if (string.IsNullOrWhiteSpace(src))
        {
            return null;
        }

        return src == currentSrc || mediaFiles.IsFileOwnedBy(src, property.ContentKey, property.PropertyTypeKey)
            ? src
            : Copy(src, property.ContentKey, property.PropertyTypeKey);
    }

    private string Add(string fileName, Stream content, Guid contentKey, Guid propertyKey)
    {
        var path = FindFreePath(fileName, contentKey, propertyKey);
        FileSystem.AddFile(path, content, overrideIfExists: false);

        // When the transaction fails, the new file must not stay behind, whether or not the file system takes part in it.
        scopes.Context?.Enlist($"{nameof(UploadedFileStore)}:{path}", completed =>
        {
            if (!completed && FileSystem.FileExists(path))
            {
                FileSystem.DeleteFile(path);
            }
        });
        return FileSystem.GetUrl(path);
    }

    private string FindFreePath(string fileName, Guid contentKey, Guid propertyKey)
    {
        var path = mediaFiles.GetMediaPath(fileName, contentKey, propertyKey);
        var name = Path.GetFileNameWithoutExtension(fileName);
        var extension = Path.GetExtension(fileName);
        for (var number = 2; FileSystem.FileExists(path); number++)
        {
            path = mediaFiles.GetMediaPath($"{name}-{number}{extension}", contentKey, propertyKey);
        }

        return path;
    }
}
