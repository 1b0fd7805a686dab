using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>A document in a list (<c>DocumentCollectionResponseModel</c>).</summary>
public sealed record DocumentCollectionItemResponse
{
    public required Guid Id { get; init; }

    public required IReadOnlyList<ReferenceById> Ancestors { get; init; }

    public required CollectionTypeReference DocumentType { get; init; }

    public required IReadOnlyList<PropertyValueResponse> Values { get; init; }

    public required IReadOnlyList<DocumentCollectionVariant> Variants { get; init; }

    public required string? Creator { get; init; }

    public required string? Updater { get; init; }

    public required int SortOrder { get; init; }

    public required bool IsTrashed { get; init; }

    public required bool IsProtected { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }
}
