namespace CaiNamur.Cms.Persistence.Content;

/// <summary>The name of one version in one culture; only for content that varies by culture.</summary>
internal sealed class ContentVersionCultureRow
{
    public int VersionId { get; set; }

    public int LanguageId { get; set; }

    public string Name { get; set; } = string.Empty;

    /// <summary>When the culture was last written, or published.</summary>
    public DateTime Date { get; set; }
}
