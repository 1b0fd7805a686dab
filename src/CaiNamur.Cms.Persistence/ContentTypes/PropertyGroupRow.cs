namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>A tab or a group of properties of a type.</summary>
internal sealed class PropertyGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ContentTypeId { get; set; }

    /// <summary>A <c>PropertyGroupType</c>.</summary>
    public short Type { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string? Name { get; set; }

    public int SortOrder { get; set; }
}
