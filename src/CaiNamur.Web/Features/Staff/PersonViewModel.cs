using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Staff;

/// <summary>A member of the team.</summary>
public sealed record PersonViewModel
{
    public required string Name { get; init; }

    public string? Role { get; init; }

    public string? Email { get; init; }

    public PhoneNumber? Phone { get; init; }

    public ImageViewModel? Photo { get; init; }

    public required IReadOnlyList<LinkViewModel> Themes { get; init; }
}

/// <summary>The members of one department; the name is null for those without one.</summary>
public sealed record DepartmentViewModel(string? Name, IReadOnlyList<PersonViewModel> Persons);
