using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Contact;

/// <summary>How to reach the organisation.</summary>
public sealed record ContactPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override bool HasAside => base.HasAside || Map is not null;

    public SiteAddress? Address { get; init; }

    /// <summary>The mail address for questions.</summary>
    public string? Email { get; init; }

    /// <summary>The list of the reception offices.</summary>
    public LinkViewModel? Offices { get; init; }

    public ProvinceMapViewModel? Map { get; init; }
}
