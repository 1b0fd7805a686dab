using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Writes media files and folders, each with its description beside it.</summary>
internal sealed class MediaExporter(IMediaService media, MediaFileManager files)
{
    private const int ItemsPerQuery = 200;

    public async Task<int> ExportAsync(
        SeedSchema schema,
        MediaPaths paths,
        SeedPropertyWriter properties,
        SeedFolder folder,
        Action<string> omit,
        CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (IMediaEntitySlim[] batch in paths.Media.Chunk(ItemsPerQuery))
        {
            Dictionary<Guid, IMedia> items = media.GetByIds(batch.Select(entity => entity.Key)).ToDictionary(item => item.Key);
            foreach (IMediaEntitySlim entity in batch)
            {
                if (items.TryGetValue(entity.Key, out IMedia? item) && schema.MediaType(item.ContentType.Alias) is { } type)
                {
                    await ExportAsync(item, type, paths.PathOf(entity.Key)!, properties.At(paths.PathOf(entity.Key)!), folder, omit, cancellationToken);
                    count++;
                }
            }
        }

        return count;
    }

    private async Task ExportAsync(
        IMedia item,
        IMediaType type,
        string path,
        SeedPropertyWriter properties,
        SeedFolder folder,
        Action<string> omit,
        CancellationToken cancellationToken)
    {
        string file = $"{SeedLayout.Media}/{path}";
        IPropertyType? fileProperty = type.CompositionPropertyTypes.FirstOrDefault(property => property.Alias == Constants.Conventions.Media.File);
        object? stored = fileProperty is null ? null : item.GetValue(fileProperty.Alias);
        bool isFolder = stored is null;
        JsonNode? fileValue = fileProperty is null ? null : properties.ClientValue(fileProperty, stored);
        if (!isFolder && !Copy(fileValue, file, folder))
        {
            omit($"The file of the medium \"{path}\" does not exist.");
            return;
        }

        EntryList description = new EntryList()
            .Key("key", item.Key)
            .Text("name", item.Name)
            .Text("type", type.Alias)
            .Add(fileValue is null ? [] : ImageArea.ToEntries(fileValue))
            .Entries("properties", properties.Write(
                type,
                property => property.Alias == Constants.Conventions.Media.File
                    ? null
                    : properties.ClientValue(property, item.GetValue(property.Alias)),
                item.Key));
        await folder.WriteYamlAsync(
            isFolder ? $"{file}/{SeedLayout.MediaFolder}" : file + SeedLayout.YamlExtension,
            description.ToMapping(),
            cancellationToken);
    }

    private bool Copy(JsonNode? value, string file, SeedFolder folder)
    {
        if ((value?.Text("src") ?? value.Text()) is not { Length: > 0 } address)
        {
            return false;
        }

        string stored = files.FileSystem.GetRelativePath(address);
        if (!files.FileSystem.FileExists(stored))
        {
            return false;
        }

        using Stream content = files.FileSystem.OpenFile(stored);
        folder.CopyTo(file, content);
        return true;
    }
}
