using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Mandates;

/// <summary>The seats that the organisation holds elsewhere.</summary>
public sealed record MandatesPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required IReadOnlyList<MandateViewModel> Mandates { get; init; }
}

/// <summary>One seat.</summary>
public sealed record MandateViewModel
{
    public required string Organisation { get; init; }

    public LinkViewModel? Link { get; init; }

    public string? Assembly { get; init; }

    public string? Role { get; init; }

    public string? Representative { get; init; }

    public int? Since { get; init; }
}
