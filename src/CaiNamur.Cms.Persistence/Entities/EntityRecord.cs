using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.Entities;

/// <summary>A node of any kind; with its content row and type when it is a document, blueprint, media item or member.</summary>
internal sealed class EntityRecord
{
    public required NodeRow Node { get; init; }

    public ContentRow? Content { get; init; }

    public ContentTypeRow? Type { get; init; }
}
