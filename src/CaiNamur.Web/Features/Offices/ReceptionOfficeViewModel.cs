using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Offices;

/// <summary>The page of one reception office.</summary>
public sealed record ReceptionOfficeViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override bool HasAside => true;

    public required OfficeViewModel Office { get; init; }

    public ProvinceMapViewModel? Map { get; init; }
}
