using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.Entities;

/// <summary>What one command reads for an entity.</summary>
internal sealed class EntityData
{
    public required NodeRow Node { get; init; }

    public ContentRow? Content { get; init; }

    public ContentTypeRow? Type { get; init; }

    public Guid? TypeKey { get; init; }

    public required int? FirstChildId { get; init; }

    public required List<EntityCulture> Cultures { get; init; }
}
