namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>The value of a column (<c>DocumentValueResponseModel</c>, <c>MediaValueResponseModel</c>).</summary>
public sealed record CollectionValue
{
    public required string Alias { get; init; }

    public required string EditorAlias { get; init; }

    public required string? Culture { get; init; }

    public required string? Segment { get; init; }

    /// <summary>The value as the editor of the property sends it to the client.</summary>
    public required object? Value { get; init; }
}
