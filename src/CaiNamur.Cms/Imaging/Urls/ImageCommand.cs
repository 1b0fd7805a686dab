namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>What is asked of an image.</summary>
internal sealed record ImageCommand
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public ImageResizeMode Mode { get; init; }

    public ImageAnchor Anchor { get; init; }

    public ImagePoint? FocalPoint { get; init; }

    public ImageInsets? Crop { get; init; }

    public ImageOutput Output { get; init; }

    /// <summary>1 to 100 on JPEG's scale; the other formats take what looks alike.</summary>
    public int? Quality { get; init; }

    /// <summary>Stands for the original's content: an address that has it may be cached for ever.</summary>
    public string? Version { get; init; }

    /// <summary>Whether the image itself is to be changed, and not only named with its version.</summary>
    public bool ChangesImage => this with { Version = null } != Nothing;

    private static ImageCommand Nothing { get; } = new();
}
