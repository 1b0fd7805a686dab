using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Publications;

/// <summary>The page of one publication.</summary>
public sealed record PublicationViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override bool HasAside => true;

    public string? Kind { get; init; }

    public int? Year { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public string? Series { get; init; }

    public ImageViewModel? Cover { get; init; }

    public required IReadOnlyList<FileViewModel> Files { get; init; }
}
