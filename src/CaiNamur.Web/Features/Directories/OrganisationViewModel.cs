using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Features.Offices;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Directories;

/// <summary>The page of one organisation.</summary>
public sealed record OrganisationViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override bool HasAside => true;

    public required OrganisationCard Organisation { get; init; }

    public required IReadOnlyList<OpeningDay> Hours { get; init; }

    public ProvinceMapViewModel? Map { get; init; }
}
