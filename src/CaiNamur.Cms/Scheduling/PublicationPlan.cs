namespace CaiNamur.Cms.Scheduling;

/// <summary>Who planned what for when, and what came of it. All instants are UTC.</summary>
public sealed record PublicationPlan
{
    /// <summary>The id of Core's schedule entry as long as the plan is open.</summary>
    public required Guid Id { get; init; }

    public required Guid DocumentKey { get; init; }

    /// <summary>The present name of the document's node, or null when the document has been deleted.</summary>
    public required string? DocumentName { get; init; }

    /// <summary>ISO code, or null for a document that does not vary by culture.</summary>
    public required string? Culture { get; init; }

    public required PublicationAction Action { get; init; }

    public required DateTimeOffset PlannedFor { get; init; }

    /// <summary>The user who planned it, or null when nobody was signed in.</summary>
    public required Guid? PlannerKey { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public required PublicationPlanState State { get; init; }

    /// <summary>When the plan was carried out or cancelled.</summary>
    public required DateTimeOffset? ClosedAt { get; init; }

    public required int Attempts { get; init; }

    public required DateTimeOffset? LastAttempt { get; init; }

    /// <summary>Why it failed or was cancelled, in French, for editors; null when an editor withdrew or changed it.</summary>
    public required string? Reason { get; init; }

    /// <summary>When a failed plan is tried again, or null when it waits for the document to change.</summary>
    public required DateTimeOffset? NextAttempt { get; init; }

    /// <summary>When the document (in this culture) had last been published before the plan failed.</summary>
    public required DateTimeOffset? PublishedBefore { get; init; }

    public bool IsOpen => State is PublicationPlanState.Waiting or PublicationPlanState.Failed;
}
