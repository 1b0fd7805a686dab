using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Reading;

/// <summary>A document in one language (<c>DocumentVariantResponseModel</c>).</summary>
public sealed record DocumentVariantResponse
{
    /// <summary>ISO code; null when the document is the same in every language.</summary>
    public required string? Culture { get; init; }

    public required string? Segment { get; init; }

    public required string Name { get; init; }

    public required DateTime CreateDate { get; init; }

    /// <summary>
    /// When the document was changed last. A save writes every language of a document, so this is the date of the document in each of them:
    /// the client sends it back, and a save over somebody else's newer work is told by it.
    /// </summary>
    public required DateTime UpdateDate { get; init; }

    public required DocumentVariantState State { get; init; }

    public required DateTime? PublishDate { get; init; }

    public required DateTime? ScheduledPublishDate { get; init; }

    public required DateTime? ScheduledUnpublishDate { get; init; }

    public required Guid Id { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }
}
