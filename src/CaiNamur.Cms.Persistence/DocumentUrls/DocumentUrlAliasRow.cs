namespace CaiNamur.Cms.Persistence.DocumentUrls;

/// <summary>A further address of a document.</summary>
internal sealed class DocumentUrlAliasRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>Null for every language.</summary>
    public int? LanguageId { get; set; }

    public string Alias { get; set; } = string.Empty;
}
