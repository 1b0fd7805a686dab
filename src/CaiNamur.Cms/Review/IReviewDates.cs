namespace CaiNamur.Cms.Review;

/// <summary>Finds documents that should have been read again by now.</summary>
public interface IReviewDates
{
    /// <summary>Documents whose review date has passed, the longest overdue first; those in the recycle bin are left out.</summary>
    /// <param name="until">The instant up to which a date has passed.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    Task<IReadOnlyList<DueReview>> GetDueAsync(DateTimeOffset until, int take, CancellationToken cancellationToken = default);
}
