namespace CaiNamur.Web.Features.Listings;

/// <summary>Which part of a list is wanted. Conditions that are null do not count.</summary>
public sealed record ListingQuery
{
    /// <summary>Only what stands right under this document.</summary>
    public Guid? ParentKey { get; init; }

    /// <summary>Only what carries this theme.</summary>
    public Guid? Theme { get; init; }

    /// <summary>Only this kind of training, publication or organisation.</summary>
    public string? Kind { get; init; }

    /// <summary>Only organisations of this commune.</summary>
    public string? Commune { get; init; }

    /// <summary>Only organisations that speak this language.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the number of all matches is wanted; otherwise the search stops as soon as it has enough.</summary>
    public bool CountAll { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = int.MaxValue;
}
