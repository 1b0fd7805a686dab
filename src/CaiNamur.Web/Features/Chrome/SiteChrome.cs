using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;

namespace CaiNamur.Web.Features.Chrome;

/// <summary>What surrounds every page. The same object serves all requests until content that it is made of changes.</summary>
public sealed record SiteChrome
{
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string HomeUrl { get; init; }

    /// <summary>Where the search form leads; null without a search page.</summary>
    public string? SearchUrl { get; init; }

    public required IReadOnlyList<MenuItem> Menu { get; init; }

    public required SiteAddress Address { get; init; }

    /// <summary>The lines of the sentence in the footer.</summary>
    public required IReadOnlyList<string> FooterSentence { get; init; }

    public required string SupportersHeading { get; init; }

    public required IReadOnlyList<SupporterViewModel> Supporters { get; init; }

    public required IReadOnlyList<LinkViewModel> FooterLinks { get; init; }

    /// <summary>The logo that editors chose, or null: then the built-in one is drawn.</summary>
    public ImageViewModel? Logo { get; init; }

    /// <summary>A date as ISO 8601 writes it, or as much of it as is known: « 1983 ».</summary>
    public string? FoundingDate { get; init; }

    public SiteAlert? Alert { get; init; }

    /// <summary>What the chrome was made of.</summary>
    public required IReadOnlySet<string> Dependencies { get; init; }
}
