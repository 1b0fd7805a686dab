namespace CaiNamur.Cms.Persistence.Content;

/// <summary>The state of a document in one culture, so that lists and the navigation need not look into its versions.</summary>
internal sealed class DocumentCultureRow
{
    public int NodeId { get; set; }

    public int LanguageId { get; set; }

    /// <summary>The draft has this culture.</summary>
    public bool Available { get; set; }

    public bool Published { get; set; }

    /// <summary>The culture's draft differs from what is published.</summary>
    public bool Edited { get; set; }

    public string? Name { get; set; }
}
