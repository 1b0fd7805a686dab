namespace CaiNamur.Cms.Persistence.Tags;

/// <summary>A word that content is tagged with, in a group.</summary>
internal sealed class TagRow
{
    public int Id { get; set; }

    public string Group { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    /// <summary>Null for tags of content that does not vary by culture.</summary>
    public int? LanguageId { get; set; }
}
