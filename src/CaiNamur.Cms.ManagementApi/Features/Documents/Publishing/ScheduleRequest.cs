namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>Planned instants (<c>ScheduleRequestModel</c>), as the client's dialog sends them: in UTC.</summary>
public sealed record ScheduleRequest
{
    public DateTimeOffset? PublishTime { get; init; }

    public DateTimeOffset? UnpublishTime { get; init; }
}
