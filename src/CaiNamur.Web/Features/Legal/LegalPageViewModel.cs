using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Legal;

/// <summary>A legal page.</summary>
public sealed record LegalPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    /// <summary>The date of this version of the text.</summary>
    public DateOnly? RevisionDate { get; init; }
}
