namespace CaiNamur.Cms.Search.Querying;

/// <summary>A page of what was found.</summary>
/// <param name="Total">How many were found in all.</param>
/// <param name="Keys">The keys of those of the page, the best first.</param>
internal sealed record DraftHits(int Total, IReadOnlyList<Guid> Keys)
{
    public static DraftHits None { get; } = new(0, []);
}
