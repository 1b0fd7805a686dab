using CaiNamur.Web.Features.Campaigns.Blocks;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Campaigns;

/// <summary>A page composed of blocks.</summary>
public sealed record CampaignPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required IReadOnlyList<CampaignBlock> Blocks { get; init; }
}
