namespace CaiNamur.Cms.Installation;

/// <summary>A relation type that every installation has.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key of the relation type.</param>
/// <param name="Alias">Alias that Core's code counts on.</param>
/// <param name="Name">Name of the relation type.</param>
/// <param name="IsBidirectional">Whether the relation reads both ways.</param>
/// <param name="IsDependency">Whether the parent depends on the child (tracked references).</param>
/// <param name="ParentObjectType">Object type of parents; null for any.</param>
/// <param name="ChildObjectType">Object type of children; null for any.</param>
public sealed record BuiltInRelationType(
    int Id,
    Guid Key,
    string Alias,
    string Name,
    bool IsBidirectional,
    bool IsDependency,
    Guid? ParentObjectType,
    Guid? ChildObjectType);
