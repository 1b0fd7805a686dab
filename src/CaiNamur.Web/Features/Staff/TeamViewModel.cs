using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Staff;

/// <summary>The team by department.</summary>
public sealed record TeamViewModel(PageBasics Common) : PageViewModel(Common)
{
    public required IReadOnlyList<DepartmentViewModel> Departments { get; init; }

    public required string EmptyMessage { get; init; }
}
