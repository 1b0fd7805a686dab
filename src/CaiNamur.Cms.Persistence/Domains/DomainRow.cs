namespace CaiNamur.Cms.Persistence.Domains;

/// <summary>An address that leads to a part of the content tree, or the language of that part.</summary>
internal sealed class DomainRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>A host name with an optional path, or <c>*</c> with the root's id for a language without an address.</summary>
    public string Name { get; set; } = string.Empty;

    public int? LanguageId { get; set; }

    public int? RootContentId { get; set; }

    public int SortOrder { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
