namespace CaiNamur.Cms.Persistence.TrackedReferences;

/// <summary>A relation seen from the node that is used. A relation that goes both ways is seen from both its ends.</summary>
internal sealed class NodeReference
{
    public required int UsedId { get; init; }

    public required int UserId { get; init; }

    public required int RelationTypeId { get; init; }
}
