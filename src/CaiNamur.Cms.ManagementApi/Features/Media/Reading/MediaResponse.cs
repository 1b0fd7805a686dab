using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Reading;

/// <summary>A media item as it is edited (<c>MediaResponseModel</c>).</summary>
public sealed record MediaResponse
{
    public required Guid Id { get; init; }

    public required IReadOnlyList<PropertyValueResponse> Values { get; init; }

    /// <summary>One: media are the same in every language.</summary>
    public required IReadOnlyList<MediaVariantResponse> Variants { get; init; }

    public required ContentTypeReference MediaType { get; init; }

    public required bool IsTrashed { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
