using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.Tags;

/// <summary>A tag where it is used.</summary>
internal sealed class AssignedTag
{
    public required TagRow Tag { get; init; }

    public required NodeRow Node { get; init; }

    public required int PropertyTypeId { get; init; }

    public required string PropertyTypeAlias { get; init; }
}
