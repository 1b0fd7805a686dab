using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Publishes and unpublishes as the planner would with a click, by the same rules.</summary>
internal sealed class PlannedPublishing(IContentPublishingService publishing)
{
    /// <returns>Null on success.</returns>
    public Task<PublishingRefusal?> PerformAsync(PublicationPlan plan, IContent content, Guid userKey)
        => plan.Action is PublicationAction.Publish ? PublishAsync(plan, content, userKey) : UnpublishAsync(plan, content, userKey);

    private async Task<PublishingRefusal?> PublishAsync(PublicationPlan plan, IContent content, Guid userKey)
    {
        CulturePublishScheduleModel atOnce = new() { Culture = plan.Culture };
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> attempt = await publishing.PublishAsync(plan.DocumentKey, [atOnce], userKey);
        return attempt.Success ? null : PublishingRefusals.Explain(attempt.Status, content, attempt.Result.InvalidPropertyAliases);
    }

    private async Task<PublishingRefusal?> UnpublishAsync(PublicationPlan plan, IContent content, Guid userKey)
    {
        HashSet<string>? cultures = plan.Culture is null ? null : [plan.Culture];
        Attempt<ContentPublishingOperationStatus> attempt = await publishing.UnpublishAsync(plan.DocumentKey, cultures, userKey);
        return attempt.Success ? null : PublishingRefusals.Explain(attempt.Result, content, []);
    }
}
