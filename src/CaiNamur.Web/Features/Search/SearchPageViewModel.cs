using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Search;

/// <summary>The search with its results.</summary>
public sealed record SearchPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    /// <summary>What somebody searched for, or null.</summary>
    public string? Question { get; init; }

    public string? Placeholder { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<PageCard> Results { get; init; }

    public required string NoResultMessage { get; init; }

    public required PagerViewModel Pager { get; init; }
}
