using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// Carries out one plan. Publishing, the end of the schedule entry, the record and the audit entry are one transaction under Core's content tree lock,
/// and the plan is read under that lock: so it happens once, whoever else tries and whenever the process ends.
/// </summary>
internal sealed class PlanExecutor(
    ICoreScopeProvider scopes,
    IPublicationPlanStore plans,
    IContentService contents,
    PlannedPublishing publishing,
    PlanAudit audit,
    PlanAnnouncer announcer,
    IUmbracoContextFactory contexts,
    TimeProvider time,
    ILogger<PlanExecutor> logger)
{
    private const int BusyAttempts = 3;

    /// <summary>How long the announcements after a commit may take before somebody else sees to them.</summary>
    private static readonly TimeSpan _announcementTime = TimeSpan.FromSeconds(10);

    /// <returns>False when the plan was not due any more.</returns>
    /// <remarks>Takes no cancellation token: what has begun is finished, and a shutdown waits for it.</remarks>
    public async Task<bool> ExecuteAsync(Guid planId)
    {
        // Core's handlers ask for the current page context, which a background task has to open itself.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        PlanOutcome outcome;
        try
        {
            outcome = await TryUnlessBusyAsync(planId);
        }
#pragma warning disable CA1031 // Whatever went wrong, this plan must not keep the others waiting. If it was the database, recording it fails as well.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.PlanBroke(exception, planId);
            outcome = PlanOutcome.Refused(new PublishingRefusal(PlanTexts.TechnicalTrouble, WaitsForDocument: false));
        }

        if (outcome.Refusal is { } refusal)
        {
            await RecordFailureAsync(planId, refusal);
        }

        return outcome.WasDue;
    }

    /// <summary>That others kept the database locked for a while is no reason to call the plan failed.</summary>
    private async Task<PlanOutcome> TryUnlessBusyAsync(Guid planId)
    {
        for (int attempt = 1; attempt < BusyAttempts; attempt++)
        {
            try
            {
                return await TryAsync(planId);
            }
            catch (Exception exception) when (DatabaseTrouble.IsBusy(exception))
            {
                logger.DatabaseBusy(planId, attempt);
            }
        }

        return await TryAsync(planId);
    }

    private async Task<PlanOutcome> TryAsync(Guid planId)
    {
        PublicationPlan? plan;
        using (ICoreScope scope = scopes.CreateCoreScope())
        {
            scope.WriteLock(Constants.Locks.ContentTree);
            plan = await plans.FindIfDueAsync(planId, time.GetUtcNow());
            if (plan is null)
            {
                scope.Complete();
                return PlanOutcome.NotDue;
            }

            if (plan.IsOpen)
            {
                if (await CarryOutAsync(plan) is { } refusal)
                {
                    // Not completed: whatever Core has written on the way is undone.
                    return PlanOutcome.Refused(refusal);
                }

                scope.Complete();
            }
        }

        await announcer.SettleAsync(plan);
        return PlanOutcome.Done;
    }

    private async Task<PublishingRefusal?> CarryOutAsync(PublicationPlan plan)
    {
        IContent? content = contents.GetById(plan.DocumentKey);
        if (await FindReasonToCancelAsync(plan, content) is { } reason)
        {
            await plans.CloseAsync(plan.Id, PublicationPlanState.Cancelled, time.GetUtcNow(), reason);
            logger.PlanCancelled(plan.Id, plan.DocumentKey);
            return null;
        }

        DateTimeOffset at = time.GetUtcNow();
        Guid userKey = await audit.FindUserAsync(plan);
        await plans.CloseAsync(plan.Id, PublicationPlanState.Done, at, nextStep: at + _announcementTime);
        await plans.CancelEarlierAsync(plan, at, PlanTexts.Replaced(plan));
        PublishingRefusal? refusal = await plans.WithoutSchedulesAsync(plan.DocumentKey, () => publishing.PerformAsync(plan, content!, userKey));
        if (refusal is null)
        {
            await audit.WriteAsync(content!.Id, userKey, PlanTexts.Done(plan, at));
            logger.PlanDone(plan.Action, plan.DocumentKey, plan.PlannedFor, (at - plan.PlannedFor).TotalMilliseconds);
        }

        return refusal;
    }

    private async Task<string?> FindReasonToCancelAsync(PublicationPlan plan, IContent? content)
    {
        if (content is null)
        {
            return PlanTexts.DocumentDeleted;
        }

        if (content.Trashed)
        {
            return PlanTexts.DocumentTrashed;
        }

        if (!await plans.IsScheduledAsync(plan.Id))
        {
            return PlanTexts.Withdrawn;
        }

        return PublishedDate.HasChangedSinceFailure(plan, content) ? PlanTexts.PublishedByHand : null;
    }

    private async Task RecordFailureAsync(Guid planId, PublishingRefusal refusal)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        DateTimeOffset now = time.GetUtcNow();
        PublicationPlan? plan = await plans.FindIfDueAsync(planId, now);
        if (plan is { IsOpen: true })
        {
            IContent? content = contents.GetById(plan.DocumentKey);
            DateTimeOffset? next = refusal.WaitsForDocument ? null : now + RetryDelays.After(plan.Attempts + 1);
            await plans.FailAsync(planId, new PublicationFailure(now, refusal.Reason, next, content is null ? null : PublishedDate.Of(content, plan.Culture)));
            if (content is not null && plan.Reason != refusal.Reason)
            {
                await audit.WriteAsync(content.Id, await audit.FindUserAsync(plan), PlanTexts.Failed(plan, refusal.Reason));
            }

            logger.PlanFailed(plan.Action, plan.DocumentKey, plan.Attempts + 1, next);
        }

        scope.Complete();
    }
}
