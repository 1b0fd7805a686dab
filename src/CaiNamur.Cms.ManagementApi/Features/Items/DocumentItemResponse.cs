using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>A document in short (<c>DocumentItemResponseModel</c>).</summary>
public sealed record DocumentItemResponse
{
    public required Guid Id { get; init; }

    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required bool IsTrashed { get; init; }

    public required bool IsProtected { get; init; }

    public required ContentTypeReference DocumentType { get; init; }

    public required IReadOnlyList<DocumentVariantItem> Variants { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }
}
