namespace CaiNamur.Cms.Persistence.Relations;

/// <summary>Two nodes have to do with each other: the parent uses the child, was copied to it…</summary>
internal sealed class RelationRow
{
    public int Id { get; set; }

    public int ParentId { get; set; }

    public int ChildId { get; set; }

    public int RelationTypeId { get; set; }

    public DateTime CreateDate { get; set; }

    public string Comment { get; set; } = string.Empty;
}
