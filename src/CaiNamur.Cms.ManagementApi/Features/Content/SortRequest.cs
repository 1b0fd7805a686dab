using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>A new order of children (<c>SortingRequestModel</c>).</summary>
public sealed record SortRequest
{
    /// <summary>The document or media item whose children are sorted; null at the root.</summary>
    public ReferenceById? Parent { get; init; }

    /// <summary>Those that change place; the client lists only what it has loaded.</summary>
    [Required, NoNullItems]
    public required IReadOnlyList<SortedItemRequest> Sorting { get; init; }
}
