using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Offices;

/// <summary>A reception office.</summary>
public sealed record OfficeViewModel
{
    public required string Name { get; init; }

    public required string Url { get; init; }

    /// <summary>Its number on the map, from 1.</summary>
    public required int Number { get; init; }

    public required PostalAddress Address { get; init; }

    public PhoneNumber? Phone { get; init; }

    public string? Email { get; init; }

    public required IReadOnlyList<string> Communes { get; init; }

    public required IReadOnlyList<OpeningDay> Hours { get; init; }

    public required IReadOnlyList<SpecialDayViewModel> SpecialDays { get; init; }

    public string? Accessibility { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }
}
