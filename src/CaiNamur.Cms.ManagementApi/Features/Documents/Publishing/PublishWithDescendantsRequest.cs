using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Features.Content;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>How a document and what is below it are published (<c>PublishDocumentWithDescendantsRequestModel</c>).</summary>
public sealed record PublishWithDescendantsRequest
{
    public required bool IncludeUnpublishedDescendants { get; init; }

    /// <summary>ISO codes; the client writes <c>invariant</c> when the document does not vary.</summary>
    [Required, NoNullItems]
    public required IReadOnlyList<string> Cultures { get; init; }
}
