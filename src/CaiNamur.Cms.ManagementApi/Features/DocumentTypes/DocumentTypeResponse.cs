using CaiNamur.Cms.ManagementApi.Features.ContentTypes;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>A document type (<c>DocumentTypeResponseModel</c>).</summary>
public sealed record DocumentTypeResponse
{
    public required Guid Id { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required string Icon { get; init; }

    public required bool AllowedAsRoot { get; init; }

    public required bool VariesByCulture { get; init; }

    public required bool VariesBySegment { get; init; }

    /// <summary>The data type of the list that its children are shown in.</summary>
    public required ReferenceById? Collection { get; init; }

    public required bool IsElement { get; init; }

    public required IReadOnlyList<ContentTypeProperty> Properties { get; init; }

    public required IReadOnlyList<ContentTypeContainer> Containers { get; init; }

    public required IReadOnlyList<ReferenceById> AllowedTemplates { get; init; }

    public required ReferenceById? DefaultTemplate { get; init; }

    public required DocumentTypeCleanup Cleanup { get; init; }

    public required IReadOnlyList<AllowedDocumentType> AllowedDocumentTypes { get; init; }

    public required IReadOnlyList<DocumentTypeComposition> Compositions { get; init; }

    public static DocumentTypeResponse From(IContentType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new DocumentTypeResponse
        {
            Id = type.Key,
            Alias = type.Alias,
            Name = type.Name ?? type.Alias,
            Description = type.Description,
            Icon = type.Icon ?? string.Empty,
            AllowedAsRoot = type.AllowedAsRoot,
            VariesByCulture = type.VariesByCulture(),
            VariesBySegment = type.VariesBySegment(),
            Collection = ReferenceById.From(type.ListView),
            IsElement = type.IsElement,
            Properties = ContentTypeMapping.Properties(type),
            Containers = ContentTypeMapping.Containers(type),
            AllowedTemplates = [.. (type.AllowedTemplates ?? []).Select(template => new ReferenceById(template.Key))],
            DefaultTemplate = ReferenceById.From(type.DefaultTemplate?.Key),
            Cleanup = DocumentTypeCleanup.From(type.HistoryCleanup),
            AllowedDocumentTypes = [.. (type.AllowedContentTypes ?? []).OrderBy(allowed => allowed.SortOrder).Select(allowed => new AllowedDocumentType(new ReferenceById(allowed.Key), allowed.SortOrder))],
            Compositions = [.. ContentTypeMapping.Compositions(type).Select(composition => new DocumentTypeComposition(new ReferenceById(composition.Key), composition.Kind))],
        };
    }
}
