namespace CaiNamur.Cms.Persistence.Tags;

/// <summary>An item has a tag in one of its properties.</summary>
internal sealed class TagAssignmentRow
{
    public int NodeId { get; set; }

    public int PropertyTypeId { get; set; }

    public int TagId { get; set; }
}
