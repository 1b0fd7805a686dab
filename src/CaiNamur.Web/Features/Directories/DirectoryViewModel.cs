using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Directories;

/// <summary>The list and map of organisations.</summary>
public sealed record DirectoryViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override string CanonicalQuery => Pager.CanonicalQuery;

    public required IReadOnlyList<FilterOption> Kinds { get; init; }

    public required IReadOnlyList<FilterOption> Communes { get; init; }

    public required IReadOnlyList<FilterOption> Languages { get; init; }

    /// <summary>The themes that organisations carry; the value is the key without hyphens.</summary>
    public required IReadOnlyList<FilterOption> Themes { get; init; }

    public required bool IsFiltered { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<OrganisationCard> Organisations { get; init; }

    public ProvinceMapViewModel? Map { get; init; }

    public required PagerViewModel Pager { get; init; }

    public required string EmptyMessage { get; init; }
}
