using CaiNamur.Cms.ManagementApi.Features.Content;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>In which languages a document is withdrawn (<c>UnpublishDocumentRequestModel</c>).</summary>
public sealed record UnpublishDocumentRequest
{
    /// <summary>ISO codes; null when the document does not vary.</summary>
    [NoNullItems]
    public IReadOnlyList<string>? Cultures { get; init; }
}
