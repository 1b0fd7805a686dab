using CaiNamur.Cms.Persistence.Scheduling;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Planned publications and their ends, by document.</summary>
internal sealed class ContentScheduleStore(IEfScopeAccessor scopes, ILanguageRepository languages, PublicationPlanRecorder recorder) : EfRepository(scopes)
{
    public ContentScheduleCollection Get(int contentId)
    {
        var schedule = new ContentScheduleCollection();
        foreach (ContentScheduleRow row in Schedules(Reading()).Where(row => row.NodeId == contentId).OrderBy(row => row.Date))
        {
            schedule.Add(ToSchedule(row));
        }

        return schedule;
    }

    public Dictionary<int, IEnumerable<ContentSchedule>> GetMany(int[] contentIds)
        => Schedules(Reading())
            .Where(row => EF.Parameter(contentIds).Contains(row.NodeId))
            .OrderBy(row => row.Date)
            .AsEnumerable()
            .GroupBy(row => row.NodeId)
            .ToDictionary(group => group.Key, group => (IEnumerable<ContentSchedule>)[.. group.Select(ToSchedule)]);

    /// <summary>Puts a schedule in the place of the one that the document had. Entries that stay the same keep their row and their plan.</summary>
    public void Replace(IContent document, ContentScheduleCollection schedule)
    {
        CmsDbContext db = Writing();
        List<ContentScheduleRow> gone = [.. Schedules(db).Where(row => row.NodeId == document.Id)];
        List<ContentScheduleRow> added = [];
        List<Guid> repeated = [];
        foreach (ContentSchedule entry in schedule.FullSchedule)
        {
            ContentScheduleRow row = ToRow(document.Id, entry);
            if (gone.Find(before => IsSame(before, row)) is not { } kept)
            {
                entry.Id = row.Id;
                added.Add(row);
                continue;
            }

            gone.Remove(kept);
            if (entry.Id != kept.Id)
            {
                entry.Id = kept.Id;
                repeated.Add(kept.Id);
            }
        }

        Remove(db, [.. gone.Select(row => row.Id)]);
        db.AddRange(added);
        db.SaveAndForget();
        recorder.Plan(db, document, added);
        recorder.PlanAgain(db, repeated);
    }

    public void Clear(DateTime date)
    {
        CmsDbContext db = Writing();
        Remove(db, [.. Schedules(db).Where(row => row.Date <= date).Select(row => row.Id)]);
    }

    public void Clear(DateTime date, ContentScheduleAction action)
    {
        CmsDbContext db = Writing();
        Remove(db, [.. Due(db, date, action).Select(row => row.Id)]);
    }

    public bool HasDue(DateTime date, ContentScheduleAction action) => Due(Reading(), date, action).Any();

    /// <summary>The entries that are due at an instant.</summary>
    public static IQueryable<ContentScheduleRow> Due(CmsDbContext db, DateTime date, ContentScheduleAction action)
    {
        byte stored = (byte)action;
        return Schedules(db).Where(row => row.Action == stored && row.Date <= date);
    }

    private static bool IsSame(ContentScheduleRow one, ContentScheduleRow other)
        => one.LanguageId == other.LanguageId && one.Action == other.Action && one.Date == other.Date;

    private void Remove(CmsDbContext db, Guid[] ids)
    {
        if (ids.Length > 0)
        {
            Schedules(db).Where(row => EF.Parameter(ids).Contains(row.Id)).ExecuteDelete();
            recorder.Withdraw(db, ids);
        }
    }

    /// <summary>A row of its own: an entry that was read and changed is another plan than the one it was.</summary>
    private ContentScheduleRow ToRow(int documentId, ContentSchedule entry) => new()
    {
        Id = Guid.CreateVersion7(),
        NodeId = documentId,
        LanguageId = entry.Culture == Constants.System.InvariantCulture ? null : languages.GetIdByIsoCode(entry.Culture),
        Date = EntityDates.ToDatabasePrecision(UtcDateTimeConverter.ToUtc(entry.Date)),
        Action = (byte)entry.Action,
    };

    private static DbSet<ContentScheduleRow> Schedules(CmsDbContext db) => db.Set<ContentScheduleRow>();

    private ContentSchedule ToSchedule(ContentScheduleRow row)
        => new(
            row.Id,
            row.LanguageId is null ? Constants.System.InvariantCulture : languages.GetIsoCodeById(row.LanguageId)!,
            row.Date,
            (ContentScheduleAction)row.Action);
}
