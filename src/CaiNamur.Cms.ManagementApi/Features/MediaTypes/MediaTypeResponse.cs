using CaiNamur.Cms.ManagementApi.Features.ContentTypes;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.MediaTypes;

/// <summary>A media type (<c>MediaTypeResponseModel</c>).</summary>
public sealed record MediaTypeResponse
{
    public required Guid Id { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required string Icon { get; init; }

    public required bool AllowedAsRoot { get; init; }

    public required bool VariesByCulture { get; init; }

    public required bool VariesBySegment { get; init; }

    /// <summary>The data type of the list that its children are shown in.</summary>
    public required ReferenceById? Collection { get; init; }

    public required bool IsElement { get; init; }

    public required IReadOnlyList<ContentTypeProperty> Properties { get; init; }

    public required IReadOnlyList<ContentTypeContainer> Containers { get; init; }

    public required IReadOnlyList<AllowedMediaType> AllowedMediaTypes { get; init; }

    public required IReadOnlyList<MediaTypeComposition> Compositions { get; init; }

    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }

    public static MediaTypeResponse From(IMediaType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new MediaTypeResponse
        {
            Id = type.Key,
            Alias = type.Alias,
            Name = type.Name ?? type.Alias,
            Description = type.Description,
            Icon = type.Icon ?? string.Empty,
            AllowedAsRoot = type.AllowedAsRoot,
            VariesByCulture = type.VariesByCulture(),
            VariesBySegment = type.VariesBySegment(),
            Collection = ReferenceById.From(type.ListView),
            IsElement = type.IsElement,
            Properties = ContentTypeMapping.Properties(type),
            Containers = ContentTypeMapping.Containers(type),
            AllowedMediaTypes = [.. (type.AllowedContentTypes ?? []).OrderBy(allowed => allowed.SortOrder).Select(allowed => new AllowedMediaType(new ReferenceById(allowed.Key), allowed.SortOrder))],
            Compositions = [.. ContentTypeMapping.Compositions(type).Select(composition => new MediaTypeComposition(new ReferenceById(composition.Key), composition.Kind))],
            IsDeletable = !type.IsSystemMediaType(),
            AliasCanBeChanged = !type.IsSystemMediaType(),
        };
    }
}
