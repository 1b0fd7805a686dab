namespace CaiNamur.Cms.Scheduling;

/// <summary>A mail that tells a planner about a failed plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Due">When it is to be sent.</param>
/// <param name="Attempts">How often sending was tried.</param>
public sealed record FailureMail(PublicationPlan Plan, DateTimeOffset Due, int Attempts);
