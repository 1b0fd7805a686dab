using System.Text.Json.Serialization;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>An image with its focal point and crops.</summary>
public sealed record ImageCropperValue
{
    /// <summary>The address of the uncropped image.</summary>
    public string? Src { get; init; }

    /// <summary>The crops that the data type defines, and those that editors placed.</summary>
    public IReadOnlyList<ImageCropperCrop> Crops { get; init; } = [];

    /// <summary>The spot that must stay visible; <c>null</c> when nobody has set it.</summary>
    public ImageCropperFocalPoint? FocalPoint { get; init; }

    /// <summary>Whether there is an image at all.</summary>
    [JsonIgnore]
    public bool HasImage => !string.IsNullOrWhiteSpace(Src);

    /// <summary>Whether the focal point was moved away from the middle.</summary>
    [JsonIgnore]
    public bool HasFocalPoint => FocalPoint is not null && FocalPoint != ImageCropperFocalPoint.Centre;

    /// <summary>Finds a crop by its alias, in any letter case.</summary>
    public ImageCropperCrop? GetCrop(string? alias)
        => Crops.FirstOrDefault(crop => string.Equals(crop.Alias, alias, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address of the uncropped image, so that a template may print the value.</summary>
    public override string ToString() => Src ?? string.Empty;

    /// <summary>Reads the client's or the stored object; plain text is the address of an image.</summary>
    internal static ImageCropperValue? Read(object? value)
    {
        var image = value is string text && !text.TrimStart().StartsWith('{')
            ? new ImageCropperValue { Src = text }
            : EditorJson.Read<ImageCropperValue>(value);

        // JSON may hold null where the type does not.
        return image is null ? null : image with { Crops = [.. (image.Crops ?? []).Where(crop => crop is not null)] };
    }

    /// <summary>Keeps the crops that the data type still defines, at their present size, and adds those that are missing.</summary>
    internal ImageCropperValue WithDefinedCrops(IEnumerable<ImageCropperCrop> definitions) => this with
    {
        Crops =
        [
            .. definitions.Select(definition => definition with
            {
                Coordinates = GetCrop(definition.Alias)?.Coordinates,
            }),
        ],
    };

    /// <summary>Keeps what cannot be derived from the data type: the crops that an editor placed.</summary>
    internal ImageCropperValue WithPlacedCropsOnly() => this with
    {
        Crops = [.. Crops.Where(crop => crop.Coordinates is not null).Select(crop => crop with { Label = null })],
    };
}
