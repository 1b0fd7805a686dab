using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.LongRunning;

/// <summary>Work that goes on after the request that asked for it.</summary>
internal sealed class LongRunningOperationRow
{
    public Guid Id { get; set; }

    public string Type { get; set; } = string.Empty;

    public LongRunningOperationStatus Status { get; set; }

    /// <summary>JSON.</summary>
    public string? Result { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>Whoever does the work must have said something by then, or it counts as dead.</summary>
    public DateTime ExpirationDate { get; set; }
}
