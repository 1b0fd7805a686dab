using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>Reads a schedule from a document. Sessions without a date, and those that were cancelled, do not count.</summary>
internal static class TrainingScheduleMapping
{
    public static TrainingSchedule ToSchedule(this Training source) => new(
        Instant(source.EnrolmentOpens),
        Instant(source.EnrolmentCloses),
        source.IsFull,
        source.SessionBlocks().Where(session => !session.IsCancelled).Select(session => session.ToSessionTime()).OfType<TrainingSessionTime>());

    public static IEnumerable<TrainingSession> SessionBlocks(this Training source) => source.Sessions.Select(block => block.Content).OfType<TrainingSession>();

    /// <summary>When a session takes place: without a start from midnight, without an end until the day is over. Null without a date.</summary>
    public static TrainingSessionTime? ToSessionTime(this TrainingSession source)
    {
        if (source.Date is not { } date)
        {
            return null;
        }

        DateOnly day = DateOnly.FromDateTime(date);
        DateTimeOffset start = BrusselsTime.ToInstant(day.ToDateTime(source.StartTime ?? TimeOnly.MinValue));
        DateTimeOffset end = source.EndTime is { } endTime ? BrusselsTime.ToInstant(day.ToDateTime(endTime)) : BrusselsTime.StartOf(day.AddDays(1));
        return new TrainingSessionTime(start, end < start ? start : end);
    }

    private static DateTimeOffset? Instant(DateTime? wallClock) => wallClock is { } time ? BrusselsTime.ToInstant(time) : null;
}
