using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Chrome;

/// <summary>Where the organisation is found.</summary>
public sealed record SiteAddress
{
    public string? Name { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    public string? Locality { get; init; }

    public string? Country { get; init; }

    public string? Email { get; init; }

    public PhoneNumber? Phone { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    /// <summary>« 5002 Saint-Servais (Namur), Belgique ».</summary>
    public string LocalityLine =>
        string.Join(", ", new[] { string.Join(' ', new[] { PostalCode, Locality }.Where(part => !string.IsNullOrWhiteSpace(part))), Country }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
