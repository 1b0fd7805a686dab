using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>A document with all its values and languages, as it is to be (<c>UpdateDocumentRequestModel</c>).</summary>
public sealed record UpdateDocumentRequest : ContentRequest
{
    public ReferenceById? Template { get; init; }
}
