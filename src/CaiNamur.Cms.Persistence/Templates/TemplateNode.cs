using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.Templates;

/// <summary>A template with its node.</summary>
internal sealed class TemplateNode
{
    public required NodeRow Node { get; init; }

    public required TemplateRow Template { get; init; }

    public static IQueryable<TemplateNode> Query(CmsDbContext db)
        => db.Set<NodeRow>().Join(
            db.Set<TemplateRow>(),
            node => node.Id,
            template => template.NodeId,
            (node, template) => new TemplateNode { Node = node, Template = template });
}
