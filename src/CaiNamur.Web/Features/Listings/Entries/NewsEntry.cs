namespace CaiNamur.Web.Features.Listings.Entries;

/// <summary>A piece of news in a list.</summary>
public sealed record NewsEntry : ListingEntry
{
    public required DateOnly Date { get; init; }
}
