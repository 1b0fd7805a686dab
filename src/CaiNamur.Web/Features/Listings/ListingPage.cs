namespace CaiNamur.Web.Features.Listings;

/// <summary>A part of a list.</summary>
/// <param name="Items">The entries of this part.</param>
/// <param name="Total">How many there are in all, when the query asks for it; otherwise how many were seen.</param>
public sealed record ListingPage<TEntry>(IReadOnlyList<TEntry> Items, int Total);
