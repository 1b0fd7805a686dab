namespace CaiNamur.Web.Features.Listings.Entries;

/// <summary>A publication in a list.</summary>
public sealed record PublicationEntry : ListingEntry
{
    public required string? Kind { get; init; }

    public required int? Year { get; init; }
}
