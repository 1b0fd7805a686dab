using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// A failed plan is tried again when its document is saved or a page above it is published, and what is thrown away has no plans any more.
/// </summary>
/// <remarks>
/// Retries are asked for before the change, in its transaction: so none is lost when the process ends after it. They begin after it,
/// and where the change did not come about, one attempt more does no harm.
/// </remarks>
internal sealed class PublicationPlanHandler(ICoreScopeProvider scopes, IOpenPublicationPlans plans) :
    INotificationHandler<ContentSavingNotification>,
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<ContentDeletedNotification>
{
    public void Handle(ContentSavingNotification notification)
    {
        Guid[] saved = [.. notification.SavedEntities.Where(entity => entity.HasIdentity).Select(entity => entity.Key)];
        if (saved.Length > 0)
        {
            Change(() => plans.Retry(saved));
        }
    }

    public void Handle(ContentPublishingNotification notification)
    {
        IContent[] appearing = [.. notification.PublishedEntities.Where(entity => entity is { HasIdentity: true, Published: false })];
        if (appearing.Length > 0)
        {
            Change(() =>
            {
                foreach (IContent entity in appearing)
                {
                    plans.RetryBelow(entity.Path);
                }
            });
        }
    }

    public void Handle(ContentMovedToRecycleBinNotification notification) => Change(() =>
    {
        plans.Cancel([.. notification.MoveInfoCollection.Select(move => move.Entity.Key)], PlanTexts.DocumentTrashed);
        foreach (MoveToRecycleBinEventInfo<IContent> move in notification.MoveInfoCollection)
        {
            plans.CancelBelow(move.Entity.Path, PlanTexts.DocumentTrashed);
        }
    });

    public void Handle(ContentDeletedNotification notification)
        => Change(() => plans.Cancel([.. notification.DeletedEntities.Select(entity => entity.Key)], PlanTexts.DocumentDeleted));

    private void Change(Action work)
    {
        using ICoreScope scope = scopes.CreateCoreScope();

        // The lock that the change itself is about to take: taking it first keeps two transactions from waiting for each other.
        scope.WriteLock(Constants.Locks.ContentTree);
        work();
        scope.Complete();
    }
}
