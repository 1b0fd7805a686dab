using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;

namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// Sees to it that everybody hears of a plan that is done. Core's notifications go out after the commit; a process that ends in between
/// would leave addresses and caches as they were, so the plan stays on the list until the notifications have gone out, or go out again.
/// </summary>
internal sealed class PlanAnnouncer(
    ICoreScopeProvider scopes,
    IPublicationPlanStore plans,
    IContentService contents,
    IEventMessagesFactory messages,
    TimeProvider time)
{
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);

    /// <param name="plan">The plan as it was read when it was due: if it was done by then, its announcement was interrupted.</param>
    public async Task SettleAsync(PublicationPlan plan)
    {
        if (plan.State is PublicationPlanState.Done)
        {
            await AnnounceAgainAsync(plan);
        }

        using ICoreScope scope = scopes.CreateCoreScope();
        await plans.SettleAsync(plan.Id);
        scope.Complete();
    }

    private async Task AnnounceAgainAsync(PublicationPlan plan)
    {
        using (ICoreScope scope = scopes.CreateCoreScope())
        {
            // If this fails as well, the next try is not at once.
            await plans.PostponeAsync(plan.Id, time.GetUtcNow() + _pause);
            scope.Complete();
        }

        using (ICoreScope scope = scopes.CreateCoreScope())
        {
            if (contents.GetById(plan.DocumentKey) is { } content)
            {
                scope.Notifications.Publish(new ContentTreeChangeNotification(content, TreeChangeTypes.RefreshBranch, messages.Get()));
            }

            scope.Complete();
        }
    }
}
