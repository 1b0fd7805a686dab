namespace CaiNamur.Cms.Imaging.Delivery;

internal sealed record MediaKind(string ContentType, MediaHandling Handling)
{
    public static MediaKind Jpeg { get; } = new("image/jpeg", MediaHandling.Image);

    public static MediaKind Png { get; } = new("image/png", MediaHandling.Image);

    public static MediaKind WebP { get; } = new("image/webp", MediaHandling.Image);

    public static MediaKind Avif { get; } = new("image/avif", MediaHandling.Image);

    public static MediaKind Tiff { get; } = new("image/tiff", MediaHandling.Image);

    public static MediaKind Gif { get; } = new("image/gif", MediaHandling.Inline);

    /// <summary>Its frames would be lost in resizing.</summary>
    public static MediaKind AnimatedWebP { get; } = new("image/webp", MediaHandling.Inline);

    public static MediaKind Svg { get; } = new("image/svg+xml", MediaHandling.Drawing);

    public static MediaKind Pdf { get; } = new("application/pdf", MediaHandling.Inline);

    public static MediaKind Inline(string contentType) => new(contentType, MediaHandling.Inline);

    public static MediaKind Attachment(string contentType) => new(contentType, MediaHandling.Attachment);
}
