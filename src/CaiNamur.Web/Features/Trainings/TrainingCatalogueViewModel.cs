using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>The list of trainings.</summary>
public sealed record TrainingCatalogueViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override string CanonicalQuery => Pager.CanonicalQuery;

    public required IReadOnlyList<FilterOption> Kinds { get; init; }

    public required IReadOnlyList<TrainingCard> Coming { get; init; }

    public required IReadOnlyList<TrainingCard> Past { get; init; }

    public required PagerViewModel Pager { get; init; }

    public required string EmptyMessage { get; init; }
}
