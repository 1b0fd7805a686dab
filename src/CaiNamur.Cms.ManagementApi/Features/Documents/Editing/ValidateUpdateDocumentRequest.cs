using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>A document that is about to be saved (<c>ValidateUpdateDocumentRequestModel</c>).</summary>
public sealed record ValidateUpdateDocumentRequest : ContentRequest
{
    public ReferenceById? Template { get; init; }

    /// <summary>The languages that are about to be saved; empty when the document does not vary.</summary>
    [NoNullItems]
    public IReadOnlyList<string>? Cultures { get; init; }
}
