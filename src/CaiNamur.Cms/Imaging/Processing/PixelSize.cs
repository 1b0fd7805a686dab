namespace CaiNamur.Cms.Imaging.Processing;

internal readonly record struct PixelSize(int Width, int Height);
