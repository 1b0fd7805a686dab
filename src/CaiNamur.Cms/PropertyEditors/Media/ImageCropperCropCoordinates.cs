namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>A rectangle cut out of an image: how much is left away on each side, as fractions of its size.</summary>
/// <param name="X1">Left away on the left, from 0 to 1.</param>
/// <param name="Y1">Left away at the top, from 0 to 1.</param>
/// <param name="X2">Left away on the right, from 0 to 1.</param>
/// <param name="Y2">Left away at the bottom, from 0 to 1.</param>
public sealed record ImageCropperCropCoordinates(decimal X1, decimal Y1, decimal X2, decimal Y2)
{
    internal bool IsWithinImage
        => X1 is >= 0 and <= 1 && Y1 is >= 0 and <= 1 && X2 is >= 0 and <= 1 && Y2 is >= 0 and <= 1
            && X1 + X2 < 1
            && Y1 + Y2 < 1;
}
