using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>A document in one language, as lists show it (<c>DocumentVariantItemResponseModel</c>).</summary>
public sealed record DocumentVariantItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>ISO code; null when the document is the same in every language.</summary>
    public required string? Culture { get; init; }

    public required DocumentVariantState State { get; init; }

    public required IReadOnlyList<Flag> Flags { get; init; }
}
