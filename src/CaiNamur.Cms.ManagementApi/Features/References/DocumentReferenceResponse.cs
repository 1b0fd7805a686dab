using CaiNamur.Cms.ManagementApi.Features.Items;

namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>A document that refers to an item (<c>DocumentReferenceResponseModel</c>).</summary>
public sealed record DocumentReferenceResponse : ReferenceResponse
{
    public required bool? Published { get; init; }

    public required ReferencingType DocumentType { get; init; }

    public required IReadOnlyList<DocumentVariantItem> Variants { get; init; }
}
