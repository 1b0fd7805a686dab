using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Media.Reading;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>A media item in a list (<c>MediaCollectionResponseModel</c>).</summary>
public sealed record MediaCollectionItemResponse
{
    public required Guid Id { get; init; }

    public required CollectionTypeReference MediaType { get; init; }

    public required IReadOnlyList<PropertyValueResponse> Values { get; init; }

    public required IReadOnlyList<MediaVariantResponse> Variants { get; init; }

    public required string? Creator { get; init; }

    public required int SortOrder { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
