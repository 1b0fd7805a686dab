namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>Content of one type may be created below content of another.</summary>
internal sealed class AllowedChildRow
{
    public int ContentTypeId { get; set; }

    public int ChildTypeId { get; set; }

    public int SortOrder { get; set; }
}
