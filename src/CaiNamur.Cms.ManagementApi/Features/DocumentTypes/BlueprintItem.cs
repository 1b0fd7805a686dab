using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>A model that a document may start from (<c>DocumentTypeBlueprintItemResponseModel</c>).</summary>
public sealed record BlueprintItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
