using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.RelationTypes;

namespace CaiNamur.Cms.Persistence.Relations;

/// <summary>A relation with its type and both its ends.</summary>
internal sealed class RelatedNodes
{
    public required RelationRow Row { get; init; }

    public required RelationTypeRow Type { get; init; }

    public required NodeRow Parent { get; init; }

    public required NodeRow Child { get; init; }
}
