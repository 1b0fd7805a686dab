using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Sections;

/// <summary>A heading of the menu with its pages.</summary>
public sealed record SectionViewModel(PageBasics Common) : PageViewModel(Common)
{
    /// <summary>The heading above the cards; read aloud only when editors left it empty.</summary>
    public string? CardsHeading { get; init; }

    public required IReadOnlyList<PageCard> Children { get; init; }
}
