using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>Where a document or a media item goes (<c>MoveDocumentRequestModel</c>, <c>MoveMediaRequestModel</c>).</summary>
/// <param name="Target">What it goes under; null at the root.</param>
public sealed record MoveRequest(ReferenceById? Target);
