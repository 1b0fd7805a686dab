namespace CaiNamur.Web.Features.Listings.Entries;

/// <summary>An organisation in a directory.</summary>
public sealed record OrganisationEntry : ListingEntry
{
    public required string? Kind { get; init; }

    public required string? Commune { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }
}
