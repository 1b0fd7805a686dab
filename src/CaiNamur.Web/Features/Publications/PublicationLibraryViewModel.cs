using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Publications;

/// <summary>The list of publications.</summary>
public sealed record PublicationLibraryViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override string CanonicalQuery => Pager.CanonicalQuery;

    public required IReadOnlyList<FilterOption> Kinds { get; init; }

    public required IReadOnlyList<PublicationCard> Publications { get; init; }

    public required PagerViewModel Pager { get; init; }

    public required string EmptyMessage { get; init; }
}
