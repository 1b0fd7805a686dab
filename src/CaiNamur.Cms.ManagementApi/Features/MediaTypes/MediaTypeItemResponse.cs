using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.MediaTypes;

/// <summary>A media type in short (<c>MediaTypeItemResponseModel</c>).</summary>
public sealed record MediaTypeItemResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string? Icon { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];

    public static MediaTypeItemResponse From(IMediaType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new MediaTypeItemResponse { Id = type.Key, Name = type.Name ?? type.Alias, Icon = type.Icon };
    }
}
