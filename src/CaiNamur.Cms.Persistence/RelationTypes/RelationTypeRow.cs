namespace CaiNamur.Cms.Persistence.RelationTypes;

/// <summary>A kind of relation between two nodes.</summary>
internal sealed class RelationTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public bool IsBidirectional { get; set; }

    /// <summary>The parent cannot do without the child: deleting the child breaks something.</summary>
    public bool IsDependency { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>; null for any.</summary>
    public Guid? ParentObjectType { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>; null for any.</summary>
    public Guid? ChildObjectType { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
