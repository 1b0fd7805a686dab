using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Reading;

/// <summary>A document to edit, or its published version (<c>DocumentResponseModel</c>, <c>PublishedDocumentResponseModel</c>).</summary>
public sealed record DocumentResponse
{
    public required IReadOnlyList<PropertyValueResponse> Values { get; init; }

    public required IReadOnlyList<DocumentVariantResponse> Variants { get; init; }

    public required Guid Id { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }

    public required ContentTypeReference DocumentType { get; init; }

    public required ReferenceById? Template { get; init; }

    public required bool IsTrashed { get; init; }
}
