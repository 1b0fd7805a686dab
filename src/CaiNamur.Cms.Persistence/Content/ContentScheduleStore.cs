using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Planned publications and their ends, by document.</summary>
internal sealed class ContentScheduleStore(IEfScopeAccessor scopes, ILanguageRepository languages) : EfRepository(scopes)
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

    /// <summary>Puts a schedule in the place of the one that the document had.</summary>
    public void Replace(int contentId, ContentScheduleCollection schedule)
    {
        CmsDbContext db = Writing();
        Schedules(db).Where(row => row.NodeId == contentId).ExecuteDelete();
        foreach (ContentSchedule entry in schedule.FullSchedule)
        {
            if (entry.Id == Guid.Empty)
            {
                entry.Id = Guid.CreateVersion7();
            }

            db.Add(new ContentScheduleRow
            {
                Id = entry.Id,
                NodeId = contentId,
                LanguageId = entry.Culture == Constants.System.InvariantCulture ? null : languages.GetIdByIsoCode(entry.Culture),
                Date = entry.Date,
                Action = (byte)entry.Action,
            });
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Clear(DateTime date) => Schedules(Writing()).Where(row => row.Date <= date).ExecuteDelete();

    public void Clear(DateTime date, ContentScheduleAction action) => Due(Writing(), date, action).ExecuteDelete();

    public bool HasDue(DateTime date, ContentScheduleAction action) => Due(Reading(), date, action).Any();

    /// <summary>The entries that are due at an instant.</summary>
    public static IQueryable<ContentScheduleRow> Due(CmsDbContext db, DateTime date, ContentScheduleAction action)
    {
        byte stored = (byte)action;
        return Schedules(db).Where(row => row.Action == stored && row.Date <= date);
    }

    private static DbSet<ContentScheduleRow> Schedules(CmsDbContext db) => db.Set<ContentScheduleRow>();

    private ContentSchedule ToSchedule(ContentScheduleRow row)
        => new(
            row.Id,
            row.LanguageId is null ? Constants.System.InvariantCulture : languages.GetIsoCodeById(row.LanguageId)!,
            row.Date,
            (ContentScheduleAction)row.Action);
}
