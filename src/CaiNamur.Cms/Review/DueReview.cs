namespace CaiNamur.Cms.Review;

/// <summary>A document that should be read again.</summary>
/// <param name="DocumentKey">Key of the document.</param>
/// <param name="Name">Name of its draft.</param>
/// <param name="ReviewDate">The day by which it should have been read.</param>
public sealed record DueReview(Guid DocumentKey, string Name, DateOnly ReviewDate);
