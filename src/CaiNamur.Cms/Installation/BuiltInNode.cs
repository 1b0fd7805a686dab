namespace CaiNamur.Cms.Installation;

/// <summary>A node that every installation has and that no service can create: the root and the two recycle bins.</summary>
/// <param name="Id">Integer id that Core's code counts on.</param>
/// <param name="Key">Key of the node.</param>
/// <param name="Name">Name of the node.</param>
/// <param name="ObjectType">Object type of the node.</param>
/// <param name="Path">Path of ids from the root.</param>
public sealed record BuiltInNode(int Id, Guid Key, string Name, Guid ObjectType, string Path);
