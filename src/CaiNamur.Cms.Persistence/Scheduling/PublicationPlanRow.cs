using CaiNamur.Cms.Scheduling;

namespace CaiNamur.Cms.Persistence.Scheduling;

/// <summary>
/// Who planned what for when, and what came of it. An open plan has the id of its row in <c>content_schedules</c>, which is Core's;
/// the record outlives that row and the document.
/// </summary>
internal sealed class PublicationPlanRow
{
    public const int MaxReasonLength = 1000;

    public Guid Id { get; set; }

    public Guid DocumentKey { get; set; }

    public string? Culture { get; set; }

    public PublicationAction Action { get; set; }

    public DateTime PlannedFor { get; set; }

    public Guid? PlannerKey { get; set; }

    public DateTime PlannedAt { get; set; }

    public PublicationPlanState State { get; set; }

    public DateTime? ClosedAt { get; set; }

    public int Attempts { get; set; }

    public DateTime? LastAttempt { get; set; }

    public string? Reason { get; set; }

    /// <summary>When to look at the plan next: for open plans the next attempt, for done ones a second announcement.</summary>
    public DateTime? NextStep { get; set; }

    public DateTime? PublishedBefore { get; set; }

    public DateTime? MailDue { get; set; }

    public int MailAttempts { get; set; }

    public DateTime? MailedAt { get; set; }
}
