namespace CaiNamur.Cms.Imaging.Responsive;

/// <summary>The image that a place of a page wants.</summary>
public sealed record ResponsiveImageRequest
{
    /// <summary>The address of the media file, such as <c>/media/abc/photo.jpg</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The original's width in pixels (<c>umbracoWidth</c>); without it and the height, larger images than there are may be named.</summary>
    public int? SourceWidth { get; init; }

    /// <summary>The original's height in pixels (<c>umbracoHeight</c>).</summary>
    public int? SourceHeight { get; init; }

    /// <summary>The widths in pixels to offer; those beyond the original's are left out, and its own takes their place.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [360, 720, 1080, 1600];

    /// <summary>Width divided by height; null keeps the original's shape.</summary>
    public decimal? AspectRatio { get; init; }

    /// <summary>The point that stays in sight when the image is cut to shape.</summary>
    public ImagePoint? FocalPoint { get; init; }

    /// <summary>The part that an editor chose; what is left of it is cut to shape.</summary>
    public ImageInsets? Crop { get; init; }

    /// <summary>How wide the image is shown, in the words of the <c>sizes</c> attribute.</summary>
    public string Sizes { get; init; } = "100vw";

    /// <summary>
    /// Changes when the file does (letters, digits, - and _, at most 64): browsers may then keep the image for ever. The media
    /// item's update date in ticks will do.
    /// </summary>
    public string? Version { get; init; }
}
