using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Trainings;

internal static class TrainingSessionMapping
{
    /// <summary>The sessions that have a date, by start.</summary>
    public static IReadOnlyList<TrainingSessionViewModel> ToSessions(this Training source, PageContext context) =>
    [
        .. source.SessionBlocks()
            .Select(session => session.ToViewModel(context))
            .OfType<TrainingSessionViewModel>()
            .OrderBy(session => session.Time.Start),
    ];

    private static TrainingSessionViewModel? ToViewModel(this TrainingSession source, PageContext context)
    {
        if (source.ToSessionTime() is not { } time)
        {
            return null;
        }

        return new TrainingSessionViewModel
        {
            Day = BrusselsTime.DayAt(time.Start),
            Time = time,
            Hours = Hours(source),
            Place = source.Place,
            OnlineLink = source.OnlineLink.ToViewModel(context.Cache),
            Note = source.Note,
            IsCancelled = source.IsCancelled,
            IsPast = time.End <= context.Now,
        };
    }

    private static string? Hours(TrainingSession source) => (source.StartTime, source.EndTime) switch
    {
        ({ } start, { } end) => FrenchDate.Hours(start, end),
        ({ } start, null) => $"à partir de {FrenchDate.Hour(start)}",
        (null, { } end) => $"jusqu’à {FrenchDate.Hour(end)}",
        _ => null,
    };
}
