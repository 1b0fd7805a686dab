using System.Text;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Files;

/// <summary>Text files of the site as Umbraco's entities. A file is known by its path from the root of its file system.</summary>
/// <param name="fileSystem">Where the files are; asked for when it is first needed, since the folders are known only then.</param>
/// <param name="pattern">Which files belong here.</param>
/// <param name="extension">What a path without an extension is completed with.</param>
internal abstract class FileSystemRepository<TFile>(Func<IFileSystem?> fileSystem, string pattern, string extension)
    : IReadRepository<string, TFile>, IWriteRepository<TFile>, IFileRepository, IFileWithFoldersRepository
    where TFile : class, IFile
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private IFileSystem Files => fileSystem() ?? throw new InvalidOperationException($"There is no file system for {typeof(TFile).Name}.");

    public TFile? Get(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        string path = Complete(id);
        return FileExists(path) ? Build(path) : null;
    }

    /// <summary>The files of these paths; without paths, all files in all folders.</summary>
    public IEnumerable<TFile> GetMany(params string[]? ids)
    {
        IEnumerable<string> paths = ids is null or [] ? All(string.Empty) : ids;
        return paths.Select(Get).OfType<TFile>().ToArray();
    }

    public bool Exists(string id) => FileExists(Complete(id));

    public void Save(TFile entity)
    {
        string path = Complete(entity.Path);
        string content = entity.Content ?? string.Empty;
        using (var stream = new MemoryStream(Utf8WithoutMark.GetBytes(content)))
        {
            Files.AddFile(path, stream, overrideIfExists: true);
        }

        string original = entity.OriginalPath;
        if (!string.IsNullOrEmpty(original) && Complete(original) != path && FileExists(Complete(original)))
        {
            Files.DeleteFile(Complete(original));
        }

        entity.Path = path;
        entity.ResetOriginalPath();
        Describe(entity, path);
        entity.ResetDirtyProperties();
    }

    public void Delete(TFile entity)
    {
        if (FileExists(entity.Path))
        {
            Files.DeleteFile(entity.Path);
        }
    }

    public Stream GetFileContentStream(string filepath) => FileExists(filepath) ? Files.OpenFile(filepath) : Stream.Null;

    public void SetFileContent(string filepath, Stream content) => Files.AddFile(filepath, content, overrideIfExists: true);

    public long GetFileSize(string filepath) => FileExists(filepath) ? Files.GetSize(filepath) : -1;

    /// <summary>Creates the folder by a file in it that is removed again, since a file system has folders only where files are.</summary>
    public void AddFolder(string folderPath)
    {
        string placeholder = Path.Combine(folderPath, ".folder");
        using var empty = new MemoryStream();
        Files.AddFile(placeholder, empty, overrideIfExists: true);
        Files.DeleteFile(placeholder);
    }

    public void DeleteFolder(string folderPath) => Files.DeleteDirectory(folderPath);

    public bool FolderExists(string folderPath) => Files.DirectoryExists(folderPath);

    public bool FolderHasContent(string folderPath) => Files.GetFiles(folderPath).Any() || Files.GetDirectories(folderPath).Any();

    protected abstract TFile Create(string path, Func<Umbraco.Cms.Core.Models.File, string?> readContent);

    private TFile Build(string path)
    {
        TFile file = Create(path, entity => Read(entity.OriginalPath));
        Describe(file, path);
        file.ResetDirtyProperties(false);
        return file;
    }

    private void Describe(TFile file, string path)
    {
        file.Key = path.EncodeAsGuid();
        file.Id = BitConverter.ToInt32(file.Key.ToByteArray()) | 1;
        file.CreateDate = Files.GetCreated(path).UtcDateTime;
        file.UpdateDate = Files.GetLastModified(path).UtcDateTime;
        file.VirtualPath = Files.GetUrl(path);
    }

    private string Read(string path)
    {
        using var reader = new StreamReader(Files.OpenFile(path), Utf8WithoutMark);
        return reader.ReadToEnd();
    }

    private IEnumerable<string> All(string folder)
        => Files.GetFiles(folder, pattern).Order(StringComparer.Ordinal)
            .Concat(Files.GetDirectories(folder).Order(StringComparer.Ordinal).SelectMany(All));

    /// <summary>A path that leads out of the root is refused by the file system; for a reader there is just no such file.</summary>
    private bool FileExists(string path)
    {
        try
        {
            return Files.FileExists(path);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string Complete(string path)
    {
        string relative = path.Replace('\\', '/').TrimStart('/');
        return Path.HasExtension(relative) ? relative : relative + extension;
    }
}
