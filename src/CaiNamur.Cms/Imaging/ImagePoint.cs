namespace CaiNamur.Cms.Imaging;

/// <summary>A point of an image, as parts (0 to 1) of its width and height.</summary>
public readonly record struct ImagePoint(decimal Left, decimal Top);
