using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>Reads planned publications from a request; an instant that has passed cannot be planned any more.</summary>
public sealed class PublicationSchedules(TimeProvider time)
{
    public Attempt<List<CulturePublishScheduleModel>, ContentPublishingOperationStatus> Read(PublishDocumentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        DateTimeOffset now = time.GetUtcNow();
        foreach (CultureAndScheduleRequest culture in request.PublishSchedules)
        {
            if (Fault(culture.Schedule, now) is { } fault)
            {
                return Attempt<List<CulturePublishScheduleModel>, ContentPublishingOperationStatus>.Fail(fault, []);
            }
        }

        return Attempt<List<CulturePublishScheduleModel>, ContentPublishingOperationStatus>.Succeed(
            ContentPublishingOperationStatus.Success,
            [.. request.PublishSchedules.Select(ToModel)]);
    }

    private static ContentPublishingOperationStatus? Fault(ScheduleRequest? schedule, DateTimeOffset now)
        => schedule?.PublishTime <= now ? ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture
            : schedule?.UnpublishTime <= now ? ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture
            : schedule?.UnpublishTime <= schedule?.PublishTime ? ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime
            : null;

    private static CulturePublishScheduleModel ToModel(CultureAndScheduleRequest request) => new()
    {
        Culture = request.Culture,
        Schedule = request.Schedule is { } schedule
            ? new ContentScheduleModel { PublishDate = schedule.PublishTime, UnpublishDate = schedule.UnpublishTime }
            : null,
    };
}
