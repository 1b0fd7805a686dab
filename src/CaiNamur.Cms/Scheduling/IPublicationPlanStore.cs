namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// What carrying out plans needs of the database. Plans come into being where Core's schedule entries are stored, in the same transaction.
/// </summary>
/// <remarks>All members work in the ambient scope. A plan that is changed must be read after Core's content tree lock was taken.</remarks>
public interface IPublicationPlanStore
{
    /// <summary>The instant of the next step of any plan, or null when there is none.</summary>
    Task<DateTimeOffset?> FindNextStepAsync(CancellationToken cancellationToken = default);

    /// <summary>Plans whose next step is due, in the order of their planned instants, parents before children.</summary>
    Task<IReadOnlyList<Guid>> FindDueAsync(DateTimeOffset now, int take, CancellationToken cancellationToken = default);

    /// <summary>The plan, or null when its next step is no longer due: another instance may have been faster.</summary>
    Task<PublicationPlan?> FindIfDueAsync(Guid id, DateTimeOffset now);

    /// <summary>Tells whether Core's schedule entry of the plan is still there.</summary>
    Task<bool> IsScheduledAsync(Guid id);

    /// <summary>Closes a plan and removes its schedule entry.</summary>
    /// <param name="id">The plan.</param>
    /// <param name="state"><see cref="PublicationPlanState.Done"/> or <see cref="PublicationPlanState.Cancelled"/>.</param>
    /// <param name="at">The present instant.</param>
    /// <param name="reason">Why it was cancelled.</param>
    /// <param name="nextStep">When to come back to a plan that is done, unless <see cref="SettleAsync"/> says that all is well.</param>
    Task CloseAsync(Guid id, PublicationPlanState state, DateTimeOffset at, string? reason = null, DateTimeOffset? nextStep = null);

    /// <summary>Cancels the failed plans of the same document and culture that were planned for an earlier instant.</summary>
    Task CancelEarlierAsync(PublicationPlan plan, DateTimeOffset at, string reason);

    /// <summary>Records a failed attempt; the first one makes a mail due.</summary>
    Task FailAsync(Guid id, PublicationFailure failure);

    /// <summary>Comes back later to a plan that is done.</summary>
    Task PostponeAsync(Guid id, DateTimeOffset nextStep);

    /// <summary>Nothing is left to do for a plan that is done.</summary>
    Task SettleAsync(Guid id);

    /// <summary>
    /// Works while the document has no schedule entries, then puts back those that are still open: Core refuses to publish a document that
    /// is planned to appear later or that should have gone already.
    /// </summary>
    Task<T> WithoutSchedulesAsync<T>(Guid documentKey, Func<Task<T>> work);

    /// <summary>After a start: makes plans for schedule entries that have none, and has what is done announced again where that was interrupted.</summary>
    Task ResumeAsync(DateTimeOffset now, CancellationToken cancellationToken = default);
}
