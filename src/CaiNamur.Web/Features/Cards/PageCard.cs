using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Cards;

/// <summary>A page in a list of pages.</summary>
public sealed record PageCard
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    public string? Summary { get; init; }

    /// <summary>The sign of the theme, when the page is one.</summary>
    public ThemeSign? Sign { get; init; }
}
