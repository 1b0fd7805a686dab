namespace CaiNamur.Cms.Persistence.Servers;

/// <summary>How far a machine has read the cache instructions.</summary>
internal sealed class LastSyncedRow
{
    public string MachineId { get; set; } = string.Empty;

    public int? InternalId { get; set; }

    public int? ExternalId { get; set; }

    public DateTime LastSynced { get; set; }
}
