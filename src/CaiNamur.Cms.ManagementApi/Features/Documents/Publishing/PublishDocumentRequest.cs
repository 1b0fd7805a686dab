using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Features.Content;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>In which languages a document is published, now or at a planned instant (<c>PublishDocumentRequestModel</c>).</summary>
public sealed record PublishDocumentRequest
{
    [Required, NoNullItems]
    public required IReadOnlyList<CultureAndScheduleRequest> PublishSchedules { get; init; }
}
