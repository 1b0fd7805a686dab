using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>A document of a list in one language (<c>DocumentVariantResponseModel</c>).</summary>
public sealed record DocumentCollectionVariant
{
    public required Guid Id { get; init; }

    public required string? Culture { get; init; }

    public required string? Segment { get; init; }

    public required string Name { get; init; }

    public required DocumentVariantState State { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    public required DateTime? PublishDate { get; init; }

    public required DateTime? ScheduledPublishDate { get; init; }

    public required DateTime? ScheduledUnpublishDate { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }
}
