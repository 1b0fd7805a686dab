namespace CaiNamur.Cms.Persistence.PublishedContent;

/// <summary>What one command reads of one version.</summary>
internal sealed record SourceRow
{
    public required Nodes.NodeRow Node { get; init; }

    public required int ContentTypeId { get; init; }

    public required Content.ContentVersionRow Version { get; init; }

    public required List<SourceCulture> Cultures { get; init; }
}
