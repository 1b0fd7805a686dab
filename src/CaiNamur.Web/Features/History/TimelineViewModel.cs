using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;
using Microsoft.AspNetCore.Html;

namespace CaiNamur.Web.Features.History;

/// <summary>A page with milestones.</summary>
public sealed record TimelineViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required string MilestonesHeading { get; init; }

    public required IReadOnlyList<MilestoneViewModel> Milestones { get; init; }
}

/// <summary>One moment.</summary>
public sealed record MilestoneViewModel(string? Date, string? Title, IHtmlContent? Text, ImageViewModel? Image);
