namespace CaiNamur.Cms.Persistence.Audit;

/// <summary>What somebody did to an entity. The trail outlives the entity and the user, so it refers to neither.</summary>
internal sealed class AuditItemRow
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public int EntityId { get; set; }

    public string? EntityType { get; set; }

    /// <summary>An <c>AuditType</c>.</summary>
    public int AuditType { get; set; }

    public DateTime Date { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }
}
