namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>How far a publication in the background is (<c>PublishWithDescendantsResultModel</c>); the client asks again until it is complete.</summary>
/// <param name="TaskId">What it is asked for by.</param>
/// <param name="IsComplete">Whether it is done.</param>
public sealed record PublishWithDescendantsResult(Guid TaskId, bool IsComplete);
