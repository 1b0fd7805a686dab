namespace CaiNamur.Web.Features.Listings.Entries;

/// <summary>Any page, as far as a search by words needs it.</summary>
public sealed record PageEntry : ListingEntry
{
    /// <summary>The title, folded by <see cref="SearchText.Fold"/>.</summary>
    public required string FoldedTitle { get; init; }

    /// <summary>The introduction, folded likewise.</summary>
    public required string FoldedIntroduction { get; init; }
}
