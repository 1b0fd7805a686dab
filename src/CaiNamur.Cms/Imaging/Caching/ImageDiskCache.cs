using CaiNamur.Cms.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Imaging.Caching;

/// <summary>Finished images in the data folder. A file is whole or not there; instances may share the folder.</summary>
internal sealed class ImageDiskCache(DataDirectory data, IOptions<ImagingOptions> options, TimeProvider time, ILogger<ImageDiskCache> logger)
{
    private const string TemporaryFolder = "tmp";
    private const double TrimmedPart = 0.9;

    private static readonly TimeSpan AccessTimePrecision = TimeSpan.FromHours(1);
    private static readonly TimeSpan TemporaryFileLife = TimeSpan.FromHours(1);

    private readonly string _root = data.Combine("image-cache");

    public FileStream? TryOpen(string name)
    {
        FileInfo file = new(FileOf(name));
        if (!file.Exists || file.Length == 0)
        {
            // Empty is what a power cut may leave of a file that was renamed but not yet on disk.
            return null;
        }

        try
        {
            FileStream stream = new(file.FullName, new FileStreamOptions
            {
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
            Touch(file);
            return stream;
        }
        catch (IOException)
        {
            // Trimmed in between.
            return null;
        }
    }

    /// <summary>Keeps an image. A disk that is full or read-only costs time on the next request, and nothing else.</summary>
    public async Task WriteAsync(string name, byte[] content)
    {
        try
        {
            string file = FileOf(name);
            string temporary = Path.Combine(_root, TemporaryFolder, Path.GetRandomFileName());
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            await File.WriteAllBytesAsync(temporary, content).ConfigureAwait(false);
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.ImageCacheNotWritten(exception);
        }
    }

    /// <summary>Deletes what was asked for longest ago until the cache is a tenth below its bound, if it is above it.</summary>
    public void Trim(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(_root))
        {
            return;
        }

        DeleteForgottenTemporaryFiles();
        List<FileInfo> files = new DirectoryInfo(_root).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !IsTemporary(file)).ToList();
        long bound = options.Value.CacheMegabytes * 1024L * 1024L;
        long size = files.Sum(file => file.Length);
        if (size <= bound)
        {
            return;
        }

        long target = (long)(bound * TrimmedPart);
        long before = size;
        int deleted = 0;
        foreach (FileInfo file in files.OrderBy(file => file.LastAccessTimeUtc))
        {
            if (size <= target || cancellationToken.IsCancellationRequested)
            {
                break;
            }

            size -= file.Length;
            file.Delete();
            deleted++;
        }

        logger.ImageCacheTrimmed(deleted, before - size);
    }

    private void DeleteForgottenTemporaryFiles()
    {
        DateTime limit = time.GetUtcNow().UtcDateTime - TemporaryFileLife;
        DirectoryInfo folder = new(Path.Combine(_root, TemporaryFolder));
        if (folder.Exists)
        {
            foreach (FileInfo file in folder.EnumerateFiles().Where(file => file.LastWriteTimeUtc < limit))
            {
                file.Delete();
            }
        }
    }

    // File systems are often mounted so that reading leaves no trace; a written access time does.
    private void Touch(FileInfo file)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        if (now - file.LastAccessTimeUtc > AccessTimePrecision)
        {
            file.LastAccessTimeUtc = now;
        }
    }

    private string FileOf(string name) => Path.Combine(_root, name[..2], name);

    private static bool IsTemporary(FileInfo file) => file.Directory?.Name == TemporaryFolder;
}
