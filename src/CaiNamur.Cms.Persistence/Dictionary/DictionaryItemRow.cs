namespace CaiNamur.Cms.Persistence.Dictionary;

/// <summary>A text of the site's surface that is kept in every language.</summary>
internal sealed class DictionaryItemRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid? ParentKey { get; set; }

    /// <summary>The name by which views ask for the text.</summary>
    public string ItemKey { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
