namespace CaiNamur.Cms.Persistence.Audit;

/// <summary>A security event, such as a sign-in or a change of somebody's rights.</summary>
internal sealed class AuditEntryRow
{
    public int Id { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public DateTime EventDate { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public string? EventType { get; set; }

    public string? EventDetails { get; set; }
}
