using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>A new document (<c>CreateDocumentRequestModel</c>).</summary>
public sealed record CreateDocumentRequest : ContentRequest
{
    /// <summary>The key that the client has made for it.</summary>
    public Guid? Id { get; init; }

    /// <summary>The document it goes under; null at the root.</summary>
    public ReferenceById? Parent { get; init; }

    [Required]
    public required ReferenceById DocumentType { get; init; }

    /// <summary>Its template. The client never names one for a new document, whatever the type says.</summary>
    public ReferenceById? Template { get; init; }
}
