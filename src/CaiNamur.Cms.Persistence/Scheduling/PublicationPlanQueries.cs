using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Scheduling;

namespace CaiNamur.Cms.Persistence.Scheduling;

/// <summary>How plans are found and read, for all that work with them.</summary>
internal static class PublicationPlanQueries
{
    public static IQueryable<PublicationPlanRow> Open(this IQueryable<PublicationPlanRow> plans)
        => plans.Where(plan => plan.State == PublicationPlanState.Waiting || plan.State == PublicationPlanState.Failed);

    public static IQueryable<PublicationPlanRow> Failed(this IQueryable<PublicationPlanRow> plans)
        => plans.Where(plan => plan.State == PublicationPlanState.Failed);

    /// <summary>With the name of the document, as long as there is one.</summary>
    public static IQueryable<NamedPlan> WithNames(this IQueryable<PublicationPlanRow> plans, CmsDbContext db)
        => from plan in plans
           join node in db.Set<NodeRow>() on plan.DocumentKey equals node.Key into nodes
           from node in nodes.DefaultIfEmpty()
           select new NamedPlan { Plan = plan, Name = node == null ? null : node.Name, Level = node == null ? 0 : node.Level };

    public static PublicationPlan ToPlan(this NamedPlan named)
    {
        PublicationPlanRow row = named.Plan;
        return new PublicationPlan
        {
            Id = row.Id,
            DocumentKey = row.DocumentKey,
            DocumentName = named.Name,
            Culture = row.Culture,
            Action = row.Action,
            PlannedFor = row.PlannedFor,
            PlannerKey = row.PlannerKey,
            PlannedAt = row.PlannedAt,
            State = row.State,
            ClosedAt = row.ClosedAt,
            Attempts = row.Attempts,
            LastAttempt = row.LastAttempt,
            Reason = row.Reason,
            NextAttempt = row.State is PublicationPlanState.Waiting or PublicationPlanState.Failed ? row.NextStep : null,
            PublishedBefore = row.PublishedBefore,
        };
    }
}
