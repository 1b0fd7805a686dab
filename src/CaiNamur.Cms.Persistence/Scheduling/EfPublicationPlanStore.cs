using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Scheduling;

internal sealed class EfPublicationPlanStore(IEfScopeAccessor scopes, PublicationPlanRecorder recorder) : EfRepository(scopes), IPublicationPlanStore
{
    public async Task<DateTimeOffset?> FindNextStepAsync(CancellationToken cancellationToken = default)
        => await Plans(Reading()).MinAsync(plan => plan.NextStep, cancellationToken);

    public async Task<IReadOnlyList<Guid>> FindDueAsync(DateTimeOffset now, int take, CancellationToken cancellationToken = default)
    {
        CmsDbContext db = Reading();
        return await Due(db, now)
            .WithNames(db)
            .OrderBy(named => named.Plan.PlannedFor)
            .ThenBy(named => named.Level)
            .ThenBy(named => named.Plan.Id)
            .Select(named => named.Plan.Id)
            .Take(take)
            .ToListAsync(cancellationToken);
    }

    public async Task<PublicationPlan?> FindIfDueAsync(Guid id, DateTimeOffset now)
    {
        CmsDbContext db = Reading();
        NamedPlan? named = await Due(db, now).Where(plan => plan.Id == id).WithNames(db).SingleOrDefaultAsync();
        return named?.ToPlan();
    }

    public Task<bool> IsScheduledAsync(Guid id) => Schedules(Reading()).AnyAsync(row => row.Id == id);

    public async Task CloseAsync(Guid id, PublicationPlanState state, DateTimeOffset at, string? reason = null, DateTimeOffset? nextStep = null)
    {
        CmsDbContext db = Writing();
        DateTime closed = at.UtcDateTime;
        DateTime? next = nextStep?.UtcDateTime;
        int attempts = state is PublicationPlanState.Done ? 1 : 0;
        await Plans(db).Where(plan => plan.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(plan => plan.State, state)
            .SetProperty(plan => plan.ClosedAt, closed)
            .SetProperty(plan => plan.Attempts, plan => plan.Attempts + attempts)
            .SetProperty(plan => plan.LastAttempt, plan => attempts == 1 ? closed : plan.LastAttempt)
            .SetProperty(plan => plan.Reason, reason)
            .SetProperty(plan => plan.NextStep, next)
            .SetProperty(plan => plan.MailDue, (DateTime?)null));
        await Schedules(db).Where(row => row.Id == id).ExecuteDeleteAsync();
    }

    public async Task CancelEarlierAsync(PublicationPlan plan, DateTimeOffset at, string reason)
    {
        DateTime plannedFor = plan.PlannedFor.UtcDateTime;
        List<Guid> earlier = await Plans(Writing())
            .Failed()
            .Where(row => row.DocumentKey == plan.DocumentKey && row.Culture == plan.Culture && row.PlannedFor <= plannedFor && row.Id != plan.Id)
            .Select(row => row.Id)
            .ToListAsync();
        foreach (Guid id in earlier)
        {
            await CloseAsync(id, PublicationPlanState.Cancelled, at, reason);
        }
    }

    public Task FailAsync(Guid id, PublicationFailure failure)
    {
        DateTime at = failure.At.UtcDateTime;
        DateTime? next = failure.NextAttempt?.UtcDateTime;
        DateTime? publishedBefore = failure.PublishedBefore?.UtcDateTime;
        string reason = failure.Reason.Length > PublicationPlanRow.MaxReasonLength ? failure.Reason[..PublicationPlanRow.MaxReasonLength] : failure.Reason;
        return Plans(Writing()).Where(plan => plan.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(plan => plan.MailDue, plan => plan.State == PublicationPlanState.Waiting && plan.PlannerKey != null ? at : plan.MailDue)
            .SetProperty(plan => plan.State, PublicationPlanState.Failed)
            .SetProperty(plan => plan.Attempts, plan => plan.Attempts + 1)
            .SetProperty(plan => plan.LastAttempt, at)
            .SetProperty(plan => plan.Reason, reason)
            .SetProperty(plan => plan.NextStep, next)
            .SetProperty(plan => plan.PublishedBefore, publishedBefore));
    }

    public Task PostponeAsync(Guid id, DateTimeOffset nextStep)
    {
        DateTime next = nextStep.UtcDateTime;
        return Plans(Writing()).Where(plan => plan.Id == id).ExecuteUpdateAsync(set => set.SetProperty(plan => plan.NextStep, next));
    }

    public Task SettleAsync(Guid id)
        => Plans(Writing())
            .Where(plan => plan.Id == id && plan.State == PublicationPlanState.Done)
            .ExecuteUpdateAsync(set => set.SetProperty(plan => plan.NextStep, (DateTime?)null));

    public async Task<T> WithoutSchedulesAsync<T>(Guid documentKey, Func<Task<T>> work)
    {
        CmsDbContext db = Writing();
        IQueryable<ContentScheduleRow> ofDocument = Schedules(db)
            .Where(row => db.Set<NodeRow>().Any(node => node.Id == row.NodeId && node.Key == documentKey));
        List<ContentScheduleRow> aside = await ofDocument.ToListAsync();
        if (aside.Count == 0)
        {
            return await work();
        }

        await ofDocument.ExecuteDeleteAsync();
        T result = await work();
        db.AddRange(aside);
        await db.SaveAndForgetAsync();
        return result;
    }

    public async Task ResumeAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        CmsDbContext db = Writing();
        await recorder.AdoptAsync(db, cancellationToken);
        DateTime at = now.UtcDateTime;
        await Plans(db)
            .Where(plan => plan.State == PublicationPlanState.Done && plan.NextStep != null)
            .ExecuteUpdateAsync(set => set.SetProperty(plan => plan.NextStep, at), cancellationToken);
    }

    private static IQueryable<PublicationPlanRow> Due(CmsDbContext db, DateTimeOffset now)
    {
        DateTime limit = now.UtcDateTime;
        return Plans(db).Where(plan => plan.NextStep <= limit);
    }

    private static DbSet<PublicationPlanRow> Plans(CmsDbContext db) => db.Set<PublicationPlanRow>();

    private static DbSet<ContentScheduleRow> Schedules(CmsDbContext db) => db.Set<ContentScheduleRow>();
}
