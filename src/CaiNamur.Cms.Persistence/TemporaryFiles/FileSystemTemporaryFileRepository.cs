using System.Text.Json;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.TemporaryFiles;

/// <summary>Uploads that no content refers to yet, each in a folder of its own. The name that the visitor gave never becomes a path.</summary>
internal sealed class FileSystemTemporaryFileRepository(IHostingEnvironment hosting, TimeProvider time) : ITemporaryFileRepository
{
    private const string ContentName = "content";
    private const string MetadataName = "metadata.json";

    /// <summary>How long an upload may take before its remains count as left behind.</summary>
    private static readonly TimeSpan UnfinishedAfter = TimeSpan.FromDays(1);

    private string Root => hosting.TemporaryFileUploadPath;

    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        TemporaryFileMetadata? metadata = await ReadMetadataAsync(FolderOf(key));
        if (metadata is null)
        {
            return null;
        }

        string content = Path.Combine(FolderOf(key), ContentName);
        return new TemporaryFileModel
        {
            Key = key,
            FileName = metadata.FileName,
            AvailableUntil = metadata.AvailableUntilUtc,
            OpenReadStream = () => File.OpenRead(content),
        };
    }

    public async Task SaveAsync(TemporaryFileModel model)
    {
        string folder = FolderOf(model.Key);
        Remove(folder);
        Directory.CreateDirectory(folder);
        await using (Stream source = model.OpenReadStream())
        await using (FileStream target = File.Create(Path.Combine(folder, ContentName)))
        {
            await source.CopyToAsync(target);
        }

        byte[] metadata = JsonSerializer.SerializeToUtf8Bytes(
            new TemporaryFileMetadata(model.FileName, model.AvailableUntil.ToUniversalTime()),
            JsonSerializerOptions.Default);
        await File.WriteAllBytesAsync(Path.Combine(folder, MetadataName), metadata);
    }

    public Task DeleteAsync(Guid key)
    {
        Remove(FolderOf(key));
        return Task.CompletedTask;
    }

    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        List<Guid> removed = [];
        foreach (string folder in Directory.EnumerateDirectories(Root))
        {
            if (Guid.TryParseExact(Path.GetFileName(folder), "N", out Guid key) && await IsOutdatedAsync(folder, dateTime.ToUniversalTime()))
            {
                Remove(folder);
                removed.Add(key);
            }
        }

        return removed;
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<TemporaryFileMetadata?> ReadMetadataAsync(string folder)
    {
        string path = Path.Combine(folder, MetadataName);
        if (!File.Exists(path))
        {
            return null;
        }

        await using FileStream stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<TemporaryFileMetadata>(stream, JsonSerializerOptions.Default);
    }

    private async Task<bool> IsOutdatedAsync(string folder, DateTime limit)
    {
        TemporaryFileMetadata? metadata = await ReadMetadataAsync(folder);
        return metadata is null
            ? Directory.GetLastWriteTimeUtc(folder) < time.GetUtcNow().UtcDateTime - UnfinishedAfter
            : metadata.AvailableUntilUtc < limit;
    }

    private string FolderOf(Guid key) => Path.Combine(Root, key.ToString("N"));
}
