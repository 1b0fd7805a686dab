using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Reading;

/// <summary>Name and dates of a media item (<c>MediaVariantResponseModel</c>).</summary>
public sealed record MediaVariantResponse
{
    public string? Culture { get; init; }

    public string? Segment { get; init; }

    public required string Name { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    public static MediaVariantResponse Of(IMedia media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return new MediaVariantResponse { Name = media.Name ?? string.Empty, CreateDate = media.CreateDate, UpdateDate = media.UpdateDate };
    }
}
