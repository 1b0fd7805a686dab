namespace CaiNamur.Cms.Persistence.Servers;

/// <summary>The version of what may be kept in memory under a name.</summary>
internal sealed class RepositoryCacheVersionRow
{
    public string Identifier { get; set; } = string.Empty;

    public string? Version { get; set; }
}
