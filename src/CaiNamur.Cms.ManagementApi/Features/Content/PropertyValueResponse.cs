namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>A property value as the client loads it (<c>DocumentValueResponseModel</c>, <c>MediaValueResponseModel</c>).</summary>
public sealed record PropertyValueResponse
{
    /// <summary>ISO code; null when the property is the same in every language.</summary>
    public required string? Culture { get; init; }

    public required string? Segment { get; init; }

    public required string Alias { get; init; }

    /// <summary>The value as the property's editor gives it to the client.</summary>
    public required object? Value { get; init; }

    public required string EditorAlias { get; init; }
}
