namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The format that an address asks for.</summary>
internal enum ImageOutput
{
    /// <summary>The best that the browser accepts.</summary>
    Auto,
    Jpeg,
    Png,
    WebP,
    Avif,
}
