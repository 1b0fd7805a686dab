namespace CaiNamur.Web.Pages;

/// <summary>A person to turn to.</summary>
public sealed record ContactViewModel
{
    public required string Name { get; init; }

    public string? Role { get; init; }

    public string? Email { get; init; }

    public PhoneNumber? Phone { get; init; }
}
