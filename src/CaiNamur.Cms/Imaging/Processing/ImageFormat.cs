namespace CaiNamur.Cms.Imaging.Processing;

/// <summary>The formats that images are written in.</summary>
internal enum ImageFormat
{
    Jpeg,
    Png,
    WebP,
    Avif,
}
