namespace CaiNamur.Cms.Persistence.KeyValues;

/// <summary>A value that the CMS keeps for itself under a name.</summary>
internal sealed class KeyValueRow
{
    public string Key { get; set; } = string.Empty;

    public string? Value { get; set; }

    public DateTime UpdateDate { get; set; }
}
