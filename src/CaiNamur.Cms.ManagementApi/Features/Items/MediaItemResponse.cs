using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>A media item in short (<c>MediaItemResponseModel</c>).</summary>
public sealed record MediaItemResponse
{
    public required Guid Id { get; init; }

    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required bool IsTrashed { get; init; }

    public required ContentTypeReference MediaType { get; init; }

    public required IReadOnlyList<MediaVariantItem> Variants { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
