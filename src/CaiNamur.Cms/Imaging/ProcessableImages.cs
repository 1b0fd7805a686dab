namespace CaiNamur.Cms.Imaging;

/// <summary>The file types of images, by extension.</summary>
internal static class ProcessableImages
{
    /// <summary>Decoded, resized and encoded here.</summary>
    private static readonly string[] Processed = ["jpg", "jpeg", "png", "webp", "avif", "tif", "tiff"];

    /// <summary>All raster images that the site knows; an animation is served as it was uploaded.</summary>
    public static IReadOnlyList<string> RasterExtensions { get; } = [.. Processed, "gif"];

    public static bool HasProcessableExtension(string path) =>
        Processed.Contains(Path.GetExtension(path).TrimStart('.'), StringComparer.OrdinalIgnoreCase);
}
