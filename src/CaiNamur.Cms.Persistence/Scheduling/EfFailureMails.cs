using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Scheduling;

internal sealed class EfFailureMails(IEfScopeAccessor scopes) : EfRepository(scopes), IFailureMails
{
    public async Task<IReadOnlyList<FailureMail>> FindDueAsync(DateTimeOffset now, int take, CancellationToken cancellationToken = default)
    {
        CmsDbContext db = Reading();
        DateTime limit = now.UtcDateTime;
        List<NamedPlan> due = await db.Set<PublicationPlanRow>()
            .Where(plan => plan.MailDue <= limit)
            .WithNames(db)
            .OrderBy(named => named.Plan.MailDue)
            .ThenBy(named => named.Plan.Id)
            .Take(take)
            .ToListAsync(cancellationToken);
        return due.ConvertAll(named => new FailureMail(named.ToPlan(), named.Plan.MailDue!.Value, named.Plan.MailAttempts));
    }

    public async Task<bool> TakeAsync(FailureMail mail, DateTimeOffset until)
    {
        DateTime due = mail.Due.UtcDateTime, next = until.UtcDateTime;
        int taken = await Writing().Set<PublicationPlanRow>()
            .Where(plan => plan.Id == mail.Plan.Id && plan.MailDue == due)
            .ExecuteUpdateAsync(set => set
                .SetProperty(plan => plan.MailDue, next)
                .SetProperty(plan => plan.MailAttempts, plan => plan.MailAttempts + 1));
        return taken == 1;
    }

    public Task EndAsync(Guid planId, DateTimeOffset? sentAt)
    {
        DateTime? mailed = sentAt?.UtcDateTime;
        return Writing().Set<PublicationPlanRow>()
            .Where(plan => plan.Id == planId)
            .ExecuteUpdateAsync(set => set
                .SetProperty(plan => plan.MailDue, (DateTime?)null)
                .SetProperty(plan => plan.MailedAt, mailed));
    }
}
