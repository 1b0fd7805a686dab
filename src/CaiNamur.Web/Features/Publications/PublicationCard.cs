using CaiNamur.Web.Features.Media;

namespace CaiNamur.Web.Features.Publications;

/// <summary>A publication in a list.</summary>
public sealed record PublicationCard
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    /// <summary>« Guide, 2022 ».</summary>
    public string? Details { get; init; }

    public string? Summary { get; init; }

    public ImageViewModel? Cover { get; init; }
}
