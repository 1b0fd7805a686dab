using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Texts;

/// <summary>A page of text.</summary>
public sealed record ContentPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required IReadOnlyList<PageCard> Children { get; init; }
}
