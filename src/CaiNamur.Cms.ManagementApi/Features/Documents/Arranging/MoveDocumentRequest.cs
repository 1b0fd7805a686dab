using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Arranging;

/// <summary>Where a document goes (<c>MoveDocumentRequestModel</c>).</summary>
/// <param name="Target">The document it goes under; null at the root.</param>
public sealed record MoveDocumentRequest(ReferenceById? Target);
