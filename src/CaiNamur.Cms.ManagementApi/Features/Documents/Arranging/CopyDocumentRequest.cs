using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Arranging;

/// <summary>How a document is copied (<c>CopyDocumentRequestModel</c>).</summary>
public sealed record CopyDocumentRequest
{
    /// <summary>The document the copy goes under; null at the root.</summary>
    public ReferenceById? Target { get; init; }

    /// <summary>Whether the copy remembers what it was copied from.</summary>
    public bool RelateToOriginal { get; init; }

    public bool IncludeDescendants { get; init; }
}
