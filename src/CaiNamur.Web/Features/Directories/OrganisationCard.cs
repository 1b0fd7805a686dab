using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Directories;

/// <summary>An organisation in a list.</summary>
public sealed record OrganisationCard
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    /// <summary>Its number on the map, from 1.</summary>
    public required int Number { get; init; }

    public string? Kind { get; init; }

    public string? Summary { get; init; }

    public required PostalAddress Address { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<string> Services { get; init; }

    public PhoneNumber? Phone { get; init; }

    public string? Email { get; init; }

    public LinkViewModel? Website { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }
}
