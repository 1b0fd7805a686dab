namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>The spot of an image that must stay visible, as fractions of its width and height.</summary>
/// <param name="Left">Distance from the left edge, from 0 to 1.</param>
/// <param name="Top">Distance from the top edge, from 0 to 1.</param>
public sealed record ImageCropperFocalPoint(decimal Left, decimal Top)
{
    /// <summary>The middle, which every image has unless an editor moves it.</summary>
    public static ImageCropperFocalPoint Centre { get; } = new(0.5m, 0.5m);

    internal bool IsWithinImage => Left is >= 0 and <= 1 && Top is >= 0 and <= 1;
}
