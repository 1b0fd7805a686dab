using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>The type of what refers to an item (<c>TrackedReferenceDocumentTypeModel</c> and its like).</summary>
public sealed record ReferencingType
{
    public required Guid Id { get; init; }

    public required string? Icon { get; init; }

    public required string? Alias { get; init; }

    public required string? Name { get; init; }

    internal static ReferencingType Of(RelationItemModel relation) => new()
    {
        Id = relation.ContentTypeKey,
        Icon = relation.ContentTypeIcon,
        Alias = relation.ContentTypeAlias,
        Name = relation.ContentTypeName,
    };
}
