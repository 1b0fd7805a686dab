namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>What stays the same as long as a node exists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ObjectType">What it is.</param>
internal sealed record NodeIdentity(int Id, Guid ObjectType);
