using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>A media item in the tree (<c>MediaTreeItemResponseModel</c>).</summary>
public sealed record MediaTreeItemResponse
{
    public required Guid Id { get; init; }

    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    /// <summary>Only the way to what the user works with.</summary>
    public required bool NoAccess { get; init; }

    public required bool IsTrashed { get; init; }

    public required DateTime CreateDate { get; init; }

    public required ContentTypeReference MediaType { get; init; }

    public required IReadOnlyList<MediaVariantItem> Variants { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
