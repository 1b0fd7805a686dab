using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Documents.Reading;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Versions;

/// <summary>A document as it was (<c>DocumentVersionResponseModel</c>).</summary>
public sealed record DocumentVersionResponse
{
    public required IReadOnlyList<PropertyValueResponse> Values { get; init; }

    public required IReadOnlyList<DocumentVariantResponse> Variants { get; init; }

    public required Guid Id { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }

    public required ContentTypeReference DocumentType { get; init; }

    public required ReferenceById Document { get; init; }
}
