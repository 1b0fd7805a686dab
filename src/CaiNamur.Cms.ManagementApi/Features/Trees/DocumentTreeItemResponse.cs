using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>A document in the tree (<c>DocumentTreeItemResponseModel</c>).</summary>
public sealed record DocumentTreeItemResponse
{
    public required Guid Id { get; init; }

    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    /// <summary>Only the way to what the user works with.</summary>
    public required bool NoAccess { get; init; }

    public required bool IsTrashed { get; init; }

    public required bool IsProtected { get; init; }

    public required DateTime CreateDate { get; init; }

    /// <summary>The documents above, from the top down.</summary>
    public required IReadOnlyList<ReferenceById> Ancestors { get; init; }

    public required ContentTypeReference DocumentType { get; init; }

    public required IReadOnlyList<DocumentVariantItem> Variants { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }
}
