namespace CaiNamur.Cms.Persistence.Languages;

/// <summary>A language that content can be written in.</summary>
internal sealed class LanguageRow
{
    public int Id { get; set; }

    public string IsoCode { get; set; } = string.Empty;

    public string CultureName { get; set; } = string.Empty;

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    /// <summary>The language that is shown when a text is missing in this one.</summary>
    public int? FallbackLanguageId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
