namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>A type takes over the properties of another.</summary>
internal sealed class CompositionRow
{
    public int ContentTypeId { get; set; }

    /// <summary>The type whose properties are taken over.</summary>
    public int ComposedOfId { get; set; }

    public int SortOrder { get; set; }
}
