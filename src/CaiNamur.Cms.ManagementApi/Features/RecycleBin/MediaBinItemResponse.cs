using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.RecycleBin;

/// <summary>A media item in the recycle bin (<c>MediaRecycleBinItemResponseModel</c>).</summary>
public sealed record MediaBinItemResponse
{
    public required Guid Id { get; init; }

    /// <summary>What it was thrown away with; null when it was thrown away by itself.</summary>
    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required DateTime CreateDate { get; init; }

    public required ContentTypeReference MediaType { get; init; }

    public required IReadOnlyList<MediaVariantItem> Variants { get; init; }
}
