namespace CaiNamur.Cms.Scheduling;

/// <summary>Why a plan could not be carried out.</summary>
/// <param name="At">When it was tried.</param>
/// <param name="Reason">In French, for editors.</param>
/// <param name="NextAttempt">When to try again, or null to wait until the document changes.</param>
/// <param name="PublishedBefore">When the document had last been published.</param>
public sealed record PublicationFailure(DateTimeOffset At, string Reason, DateTimeOffset? NextAttempt, DateTimeOffset? PublishedBefore);
