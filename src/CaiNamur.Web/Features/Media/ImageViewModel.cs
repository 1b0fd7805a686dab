using CaiNamur.Cms.Imaging;

namespace CaiNamur.Web.Features.Media;

/// <summary>A picture from the media library.</summary>
public sealed record ImageViewModel
{
    /// <summary>The address of the file itself.</summary>
    public required string Url { get; init; }

    /// <summary>What the picture shows, in words; empty when it only decorates.</summary>
    public required string AlternativeText { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>The spot that stays visible when the picture is cut to shape; null: the middle.</summary>
    public ImagePoint? FocalPoint { get; init; }

    /// <summary>Changes when the file does.</summary>
    public string? Version { get; init; }

    /// <summary>Whether it is a drawing that has no pixels to scale.</summary>
    public required bool IsVector { get; init; }
}
