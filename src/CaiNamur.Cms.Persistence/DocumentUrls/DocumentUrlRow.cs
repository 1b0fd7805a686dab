namespace CaiNamur.Cms.Persistence.DocumentUrls;

/// <summary>One segment that a document's address may end with.</summary>
internal sealed class DocumentUrlRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>Null for every language.</summary>
    public int? LanguageId { get; set; }

    public bool IsDraft { get; set; }

    public bool IsPrimary { get; set; }

    public string UrlSegment { get; set; } = string.Empty;
}
