using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Media;

/// <summary>A picture from the media library.</summary>
public sealed record ImageViewModel
{
    /// <summary>The media item, as the picker gave it (with its focal point).</summary>
    public required IPublishedContent Media { get; init; }

    /// <summary>The address of the file itself.</summary>
    public required string Url { get; init; }

    /// <summary>What the picture shows, in words; empty when it only decorates.</summary>
    public required string AlternativeText { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>Whether it is a drawing that has no pixels to scale.</summary>
    public required bool IsVector { get; init; }
}
