namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>The place of a child (<c>ItemSortingRequestModel</c>).</summary>
public sealed record SortedItemRequest
{
    public required Guid Id { get; init; }

    public required int SortOrder { get; init; }
}
