using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Scheduling;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Scheduling;

internal sealed class EfPublicationPlans(ICoreScopeProvider scopeProvider, IEfScopeAccessor scopes) : EfRepository(scopes), IPublicationPlans
{
    public Task<PagedModel<PublicationPlan>> GetUpcomingAsync(DateTimeOffset until, int skip, int take, CancellationToken cancellationToken = default)
    {
        DateTime limit = until.UtcDateTime;
        return ReadAsync(
            plans => plans.Where(plan => plan.State == PublicationPlanState.Waiting && plan.PlannedFor <= limit),
            plans => plans.OrderBy(plan => plan.PlannedFor).ThenBy(plan => plan.Id),
            skip,
            take,
            cancellationToken);
    }

    public Task<PagedModel<PublicationPlan>> GetFailedAsync(int skip, int take, CancellationToken cancellationToken = default)
        => ReadAsync(plans => plans.Failed(), LatestFirst, skip, take, cancellationToken);

    public Task<PagedModel<PublicationPlan>> GetByDocumentAsync(Guid documentKey, int skip, int take, CancellationToken cancellationToken = default)
        => ReadAsync(plans => plans.Where(plan => plan.DocumentKey == documentKey), LatestFirst, skip, take, cancellationToken);

    private static IQueryable<PublicationPlanRow> LatestFirst(IQueryable<PublicationPlanRow> plans)
        => plans.OrderByDescending(plan => plan.PlannedFor).ThenByDescending(plan => plan.Id);

    private async Task<PagedModel<PublicationPlan>> ReadAsync(
        Func<IQueryable<PublicationPlanRow>, IQueryable<PublicationPlanRow>> filter,
        Func<IQueryable<PublicationPlanRow>, IQueryable<PublicationPlanRow>> order,
        int skip,
        int take,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        CmsDbContext db = Reading();
        IQueryable<PublicationPlanRow> plans = filter(db.Set<PublicationPlanRow>());
        long total = await plans.LongCountAsync(cancellationToken);
        if (take == 0 || skip >= total)
        {
            return new PagedModel<PublicationPlan>(total, []);
        }

        // The page is cut before the names are joined, and the join is put in order again.
        IQueryable<NamedPlan> page = order(plans).Skip(skip).Take(take).WithNames(db);
        Dictionary<Guid, PublicationPlan> byId = await page.ToDictionaryAsync(named => named.Plan.Id, named => named.ToPlan(), cancellationToken);
        List<Guid> ids = await order(plans).Skip(skip).Take(take).Select(plan => plan.Id).ToListAsync(cancellationToken);
        return new PagedModel<PublicationPlan>(total, [.. ids.Select(id => byId[id])]);
    }
}
