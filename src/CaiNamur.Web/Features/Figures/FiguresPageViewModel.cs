using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Figures;

/// <summary>A page of figures.</summary>
public sealed record FiguresPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required IReadOnlyList<DatasetViewModel> Datasets { get; init; }
}
