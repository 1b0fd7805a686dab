namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>One language to publish (<c>CultureAndScheduleRequestModel</c>).</summary>
public sealed record CultureAndScheduleRequest
{
    /// <summary>ISO code; null when the document does not vary.</summary>
    public string? Culture { get; init; }

    /// <summary>When; null means now. A schedule without instants takes back what was planned.</summary>
    public ScheduleRequest? Schedule { get; init; }
}
