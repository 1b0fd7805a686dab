using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Offices;

/// <summary>The list and map of the reception offices.</summary>
public sealed record ReceptionOfficesViewModel(PageBasics Common) : PageViewModel(Common)
{
    /// <summary>The communes that offices serve: « Ma commune ».</summary>
    public required IReadOnlyList<FilterOption> Communes { get; init; }

    public required IReadOnlyList<OfficeViewModel> Offices { get; init; }

    /// <summary>The commune somebody chose, or null.</summary>
    public string? Commune { get; init; }

    public ProvinceMapViewModel? Map { get; init; }

    public required string EmptyMessage { get; init; }
}
