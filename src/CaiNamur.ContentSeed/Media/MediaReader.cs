using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Media;

/// <summary>Reads the <c>media</c> folder of a seed.</summary>
internal sealed class MediaReader(SeedDirectory directory, SeedFaults faults)
{
    /// <summary>Gives the media, folders before what they hold and in the order of their names.</summary>
    public IReadOnlyList<MediaSeed> Read(CancellationToken cancellationToken)
    {
        List<MediaSeed> media = [];
        ReadFolder(SeedLayout.Media, parent: null, media, cancellationToken);
        return media;
    }

    private void ReadFolder(string folder, MediaSeed? parent, List<MediaSeed> media, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (string child in directory.Folders(folder).Where(child => parent is not null || child != SeedLayout.Uploads))
        {
            string path = $"{folder}/{child}";
            MediaSeed item = ReadItem(path, $"{path}/{SeedLayout.MediaFolder}", parent, isFolder: true);
            media.Add(item);
            ReadFolder(path, item, media, cancellationToken);
        }

        IReadOnlyList<string> files = directory.Files(folder);
        foreach (string file in files)
        {
            if (!IsDescription(file))
            {
                media.Add(ReadItem($"{folder}/{file}", $"{folder}/{file}{SeedLayout.YamlExtension}", parent, isFolder: false));
            }
            else if (file != SeedLayout.MediaFolder && !files.Contains(file[..^SeedLayout.YamlExtension.Length]))
            {
                faults.Add(new($"{folder}/{file}", 1), "There is no media file beside this description.");
            }
            else if (file == SeedLayout.MediaFolder && parent is null)
            {
                faults.Add(new($"{folder}/{file}", 1), "The root of the media is no folder of its own.");
            }
        }
    }

    /// <summary>Gives the files that belong to values only, by their paths below <c>media/</c>.</summary>
    public IReadOnlyDictionary<string, string> ReadUploads()
    {
        Dictionary<string, string> uploads = new(StringComparer.Ordinal);
        Add($"{SeedLayout.Media}/{SeedLayout.Uploads}");
        return uploads;

        void Add(string folder)
        {
            foreach (string file in directory.Files(folder))
            {
                string path = $"{folder}/{file}";
                uploads.TryAdd(SeedDirectory.Normalize(path[(SeedLayout.Media.Length + 1)..]), directory.FullPath(path));
            }

            foreach (string child in directory.Folders(folder))
            {
                Add($"{folder}/{child}");
            }
        }
    }

    private static bool IsDescription(string file) => file.EndsWith(SeedLayout.YamlExtension, StringComparison.Ordinal);

    private MediaSeed ReadItem(string file, string descriptionFile, MediaSeed? parent, bool isFolder)
    {
        string path = SeedDirectory.Normalize(file[(SeedLayout.Media.Length + 1)..]);
        string fileName = path[(path.LastIndexOf('/') + 1)..];
        SeedMappingReader? description = directory.HasFile(descriptionFile) && directory.ReadMapping(descriptionFile) is { } mapping
            ? new SeedMappingReader(mapping, faults)
            : null;

        SeedPosition position = description?.Position ?? new(file, 1);
        MediaSeed item = new()
        {
            Position = position,
            Path = path,
            FullPath = directory.FullPath(file),
            IsFolder = isFolder,
            Key = description?.Key("key") ?? SeedKeys.Media(path),
            Name = description?.Text("name") ?? new SeedScalar(position, fileName),
            Type = description?.Text("type"),
            Properties = description?.Mapping("properties"),
            FocalPoint = isFolder ? null : description?.Mapping("focalPoint"),
            Crops = isFolder ? null : description?.Mapping("crops"),
            Parent = parent,
        };
        description?.RejectOthers();
        return item;
    }
}
