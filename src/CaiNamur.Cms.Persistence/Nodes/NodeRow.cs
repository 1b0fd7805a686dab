namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>What every entity of Umbraco's tree has: documents, media, members, types, data types, templates, folders.</summary>
internal sealed class NodeRow
{
    public const int RootId = -1;

    /// <summary>Ids below are Umbraco's own.</summary>
    public const int FirstGeneratedId = 2000;

    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>.</summary>
    public Guid ObjectType { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>Ids from the root to the node itself, separated by commas: <c>-1,1052,1060</c>.</summary>
    public string Path { get; set; } = "-1";

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public string? Name { get; set; }

    public int? CreatorId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
