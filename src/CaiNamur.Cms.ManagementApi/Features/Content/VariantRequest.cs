namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>A variant as the client sends it (<c>DocumentVariantRequestModel</c>, <c>MediaVariantRequestModel</c>).</summary>
public sealed record VariantRequest
{
    /// <summary>ISO code; null when the content is the same in every language.</summary>
    public string? Culture { get; init; }

    public string? Segment { get; init; }

    /// <summary>What staff call it. Missing names are answered with a message at the field, not refused as unreadable.</summary>
    public string? Name { get; init; }

    /// <summary>When the variant had been changed last as the client loaded it. No part of the SDK's model, but the client sends it along.</summary>
    public DateTimeOffset? UpdateDate { get; init; }
}
