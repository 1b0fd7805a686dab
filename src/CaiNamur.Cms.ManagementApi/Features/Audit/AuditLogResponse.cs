using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Audit;

/// <summary>Who did what to a document or a media item, and when (<c>AuditLogResponseModel</c>).</summary>
public sealed record AuditLogResponse
{
    public required ReferenceById User { get; init; }

    public required DateTime Timestamp { get; init; }

    public required AuditType LogType { get; init; }

    public required string? Comment { get; init; }

    public required string? Parameters { get; init; }
}
