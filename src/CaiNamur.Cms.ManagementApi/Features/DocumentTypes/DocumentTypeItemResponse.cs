using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>A document type in short (<c>DocumentTypeItemResponseModel</c>).</summary>
public sealed record DocumentTypeItemResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required bool IsElement { get; init; }

    public required string? Icon { get; init; }

    public required string? Description { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
