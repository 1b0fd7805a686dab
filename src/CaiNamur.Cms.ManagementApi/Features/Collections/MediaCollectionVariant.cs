namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>What a list says of a media item (<c>MediaVariantResponseModel</c>); media are the same in every language.</summary>
public sealed record MediaCollectionVariant
{
    public string? Culture { get; init; }

    public string? Segment { get; init; }

    public required string Name { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }
}
