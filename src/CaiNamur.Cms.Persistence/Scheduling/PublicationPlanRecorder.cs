using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Users;
using CaiNamur.Cms.Scheduling;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Persistence.Scheduling;

/// <summary>Keeps the record of plans in step with Core's schedule entries, in the transaction that changes them: Core announces no such change.</summary>
internal sealed class PublicationPlanRecorder(
    IEfScopeAccessor scopes,
    IBackOfficeSecurityAccessor security,
    ILanguageRepository languages,
    IPublicationAlarm alarm,
    TimeProvider time)
{
    /// <summary>Somebody has made new entries.</summary>
    public void Plan(CmsDbContext db, IContent document, IReadOnlyCollection<ContentScheduleRow> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        Guid? planner = FindPlanner(db, document);
        db.AddRange(entries.Select(entry => CreateRow(
            entry,
            document.Key,
            entry.LanguageId is null ? null : languages.GetIsoCodeById(entry.LanguageId),
            planner)));
        db.SaveAndForget();
        RingAfterCommit();
    }

    /// <summary>Somebody has planned again what was planned already; if that has failed, it is tried at once.</summary>
    public void PlanAgain(CmsDbContext db, IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count > 0)
        {
            DateTime now = time.GetDatabaseNow();
            Retry(Plans(db).Failed().Where(plan => ids.Contains(plan.Id)), now);
        }
    }

    /// <summary>Entries are gone without having been carried out.</summary>
    public void Withdraw(CmsDbContext db, IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count > 0)
        {
            Cancel(Plans(db).Where(plan => ids.Contains(plan.Id)), reason: null);
        }
    }

    /// <summary>Has these plans tried again.</summary>
    public void Retry(IQueryable<PublicationPlanRow> plans) => Retry(plans, time.GetDatabaseNow());

    /// <summary>Cancels those of these plans that are open.</summary>
    public void Cancel(IQueryable<PublicationPlanRow> plans, string? reason)
    {
        DateTime now = time.GetDatabaseNow();
        plans.Open().ExecuteUpdate(set => set
            .SetProperty(plan => plan.State, PublicationPlanState.Cancelled)
            .SetProperty(plan => plan.ClosedAt, now)
            .SetProperty(plan => plan.Reason, reason)
            .SetProperty(plan => plan.NextStep, (DateTime?)null)
            .SetProperty(plan => plan.MailDue, (DateTime?)null));
    }

    /// <summary>Makes plans for entries that have none, such as those that are older than the record.</summary>
    public async Task AdoptAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        var orphans = await (
            from entry in db.Set<ContentScheduleRow>()
            where !db.Set<PublicationPlanRow>().Any(plan => plan.Id == entry.Id)
            join node in db.Set<NodeRow>() on entry.NodeId equals node.Id
            join language in db.Set<LanguageRow>() on entry.LanguageId equals language.Id into ofEntry
            from language in ofEntry.DefaultIfEmpty()
            select new { Entry = entry, node.Key, Culture = language == null ? null : language.IsoCode }).ToListAsync(cancellationToken);
        db.AddRange(orphans.Select(orphan => CreateRow(orphan.Entry, orphan.Key, orphan.Culture, planner: null)));
        await db.SaveAndForgetAsync(cancellationToken);
    }

    private void Retry(IQueryable<PublicationPlanRow> plans, DateTime now)
    {
        if (plans.ExecuteUpdate(set => set.SetProperty(plan => plan.NextStep, now)) > 0)
        {
            RingAfterCommit();
        }
    }

    private PublicationPlanRow CreateRow(ContentScheduleRow entry, Guid documentKey, string? culture, Guid? planner) => new()
    {
        Id = entry.Id,
        DocumentKey = documentKey,
        Culture = culture,
        Action = (ContentScheduleAction)entry.Action is ContentScheduleAction.Release ? PublicationAction.Publish : PublicationAction.Unpublish,
        PlannedFor = entry.Date,
        PlannerKey = planner,
        PlannedAt = time.GetDatabaseNow(),
        State = PublicationPlanState.Waiting,
        NextStep = entry.Date,
    };

    /// <summary>Who is at work in the backoffice, or else who last wrote the document.</summary>
    private Guid? FindPlanner(CmsDbContext db, IContent document)
        => security.BackOfficeSecurity?.CurrentUser?.Key
            ?? db.Set<UserRow>().Where(user => user.Id == document.WriterId).Select(user => (Guid?)user.Key).FirstOrDefault();

    private void RingAfterCommit() => scopes.RequireAmbient().Context.Enlist("CaiNamur.PublicationAlarm", completed =>
    {
        if (completed)
        {
            alarm.Ring();
        }
    });

    private static DbSet<PublicationPlanRow> Plans(CmsDbContext db) => db.Set<PublicationPlanRow>();
}
