namespace CaiNamur.Cms.Persistence.Servers;

/// <summary>What one instance tells the others to read again.</summary>
internal sealed class CacheInstructionRow
{
    public int Id { get; set; }

    public DateTime UtcStamp { get; set; }

    /// <summary>JSON.</summary>
    public string Instructions { get; set; } = "[]";

    public string OriginIdentity { get; set; } = string.Empty;

    public int InstructionCount { get; set; }
}
