using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models.Entities;

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

    internal static DocumentVariantItem Of(IDocumentEntitySlim document, string? culture, string? name, DocumentVariantState state, IReadOnlyList<Flag> flags) => new()
    {
        Id = DocumentVariantStates.VariantId(document.Key, culture),
        Name = name ?? string.Empty,
        Culture = culture,
        State = state,
        Flags = flags,
    };
}
