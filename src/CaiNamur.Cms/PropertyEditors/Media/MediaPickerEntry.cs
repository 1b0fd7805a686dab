using System.Text.Json.Serialization;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>One picked media item, in the shape that the client and the database share.</summary>
internal sealed record MediaPickerEntry
{
    public Guid Key { get; init; }

    public Guid MediaKey { get; init; }

    public string? MediaTypeAlias { get; init; }

    public IReadOnlyList<ImageCropperCrop> Crops { get; init; } = [];

    public ImageCropperFocalPoint? FocalPoint { get; init; }

    /// <summary>The crops and the focal point that belong to this place only.</summary>
    [JsonIgnore]
    public ImageCropperValue LocalCrops => new() { Crops = Crops, FocalPoint = FocalPoint };

    /// <summary>Reads the list, leaving out items that pick nothing.</summary>
    public static IReadOnlyList<MediaPickerEntry> ReadList(object? value) =>
    [
        .. EditorJson.ReadList<MediaPickerEntry>(value)
            .Where(entry => entry.MediaKey != Guid.Empty)
            .Select(entry => entry with { Crops = [.. (entry.Crops ?? []).Where(crop => crop is not null)] }),
    ];
}
