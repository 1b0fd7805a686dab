namespace CaiNamur.Web.Features.Listings.Entries;

/// <summary>What lists need to know of a document to choose and order it; the document itself is read only when it is shown.</summary>
public abstract record ListingEntry
{
    public required Guid Key { get; init; }

    /// <summary>The document it stands under.</summary>
    public required Guid? ParentKey { get; init; }

    public required string Title { get; init; }

    /// <summary>The keys of the themes that it carries.</summary>
    public required IReadOnlyList<Guid> Themes { get; init; }
}
