using CaiNamur.Web.Features.Media;

namespace CaiNamur.Web.Features.News;

/// <summary>A piece of news in a list.</summary>
public sealed record NewsCard
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    public required DateOnly Date { get; init; }

    public string? Summary { get; init; }

    public ImageViewModel? Image { get; init; }
}
