using System.Text.Json.Serialization;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>A crop that a data type defines and that an editor may have placed by hand.</summary>
public sealed record ImageCropperCrop
{
    /// <summary>The name by which templates ask for the crop.</summary>
    public string? Alias { get; init; }

    /// <summary>The width of the cut-out image in pixels.</summary>
    public int Width { get; init; }

    /// <summary>The height of the cut-out image in pixels.</summary>
    public int Height { get; init; }

    /// <summary>Where an editor placed the crop; <c>null</c> leaves it to the focal point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImageCropperCropCoordinates? Coordinates { get; init; }

    /// <summary>The name that editors see.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }
}
