using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Microsoft.AspNetCore.Html;

namespace CaiNamur.Web.Features.Missions;

/// <summary>The missions that the decrees give.</summary>
public sealed record MissionsPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required IReadOnlyList<MissionViewModel> Missions { get; init; }
}

/// <summary>One mission; its number is its place in the list.</summary>
public sealed record MissionViewModel(string? Title, IHtmlContent? Text, string? LegalReference, LinkViewModel? LegalLink);
