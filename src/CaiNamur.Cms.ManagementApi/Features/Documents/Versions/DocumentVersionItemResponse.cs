using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Versions;

/// <summary>A version of a document in a list (<c>DocumentVersionItemResponseModel</c>).</summary>
public sealed record DocumentVersionItemResponse
{
    public required Guid Id { get; init; }

    public required ReferenceById Document { get; init; }

    public required ReferenceById DocumentType { get; init; }

    public required ReferenceById User { get; init; }

    public required DateTime VersionDate { get; init; }

    public required bool IsCurrentPublishedVersion { get; init; }

    public required bool IsCurrentDraftVersion { get; init; }

    public required bool PreventCleanup { get; init; }
}
