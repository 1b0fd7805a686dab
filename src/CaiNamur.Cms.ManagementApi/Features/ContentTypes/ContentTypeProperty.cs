using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>A field of a type.</summary>
public sealed record ContentTypeProperty
{
    public required Guid Id { get; init; }

    /// <summary>The tab or group it stands in.</summary>
    public required ReferenceById? Container { get; init; }

    public required int SortOrder { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required ReferenceById DataType { get; init; }

    public required bool VariesByCulture { get; init; }

    public required bool VariesBySegment { get; init; }

    public required ContentTypePropertyValidation Validation { get; init; }

    public required ContentTypePropertyAppearance Appearance { get; init; }
}
