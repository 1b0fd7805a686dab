using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.News;

/// <summary>The list of news.</summary>
public sealed record NewsListViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override string CanonicalQuery => Pager.CanonicalQuery;

    public required IReadOnlyList<NewsCard> Articles { get; init; }

    public required PagerViewModel Pager { get; init; }

    public required string EmptyMessage { get; init; }
}
