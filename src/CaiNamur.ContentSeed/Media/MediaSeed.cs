using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Media;

/// <summary>A file or folder of the <c>media</c> folder.</summary>
internal sealed class MediaSeed
{
    /// <summary>Where it is described: its YAML file, or itself.</summary>
    public required SeedPosition Position { get; init; }

    /// <summary>The path below <c>media/</c> by which values name it.</summary>
    public required string Path { get; init; }

    /// <summary>The file's place on the disk.</summary>
    public required string FullPath { get; init; }

    public bool IsFolder { get; init; }

    public required Guid Key { get; init; }

    public required SeedScalar Name { get; init; }

    /// <summary>The media type's alias; null to choose by the file's ending.</summary>
    public SeedScalar? Type { get; init; }

    public SeedMapping? Properties { get; init; }

    public SeedMapping? FocalPoint { get; init; }

    public SeedMapping? Crops { get; init; }

    public MediaSeed? Parent { get; init; }
}
