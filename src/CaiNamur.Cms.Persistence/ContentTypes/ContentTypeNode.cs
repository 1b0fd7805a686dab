using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>A type with its node.</summary>
internal sealed class ContentTypeNode
{
    public required NodeRow Node { get; init; }

    public required ContentTypeRow Type { get; init; }

    public static IQueryable<ContentTypeNode> Query(CmsDbContext db)
        => db.Set<NodeRow>().Join(
            db.Set<ContentTypeRow>(),
            node => node.Id,
            type => type.NodeId,
            (node, type) => new ContentTypeNode { Node = node, Type = type });
}
