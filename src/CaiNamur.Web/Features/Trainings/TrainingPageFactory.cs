using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Trainings;

internal sealed class TrainingPageFactory(PageBasicsFactory basics, MediaViewModelFactory media) : PageViewModelFactory<Training>(basics)
{
    public override string ContentTypeAlias => Training.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(Training page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        TrainingSchedule schedule = page.ToSchedule();
        TrainingState state = schedule.StateAt(context.Now);
        context.Cache.ExpireAt(schedule.NextChangeAfter(context.Now));
        IReadOnlyList<TrainingSessionViewModel> sessions = page.ToSessions(context);
        context.Cache.ExpireAt(NextEnd(sessions, context.Now));

        var model = new TrainingPageViewModel(common with { Kicker = page.Kind, Illustration = media.Image(page.Illustration, context.Cache) })
        {
            State = state,
            StateDetail = StateDetail(schedule, state),
            ComingSessions = [.. sessions.Where(session => !session.IsPast)],
            PastSessions = [.. sessions.Where(session => session.IsPast)],
            Audience = [.. page.Audience],
            Objectives = [.. page.Objectives],
            Trainers = [.. page.Trainers],
            Programme = RichBody.Whole(page.Programme),
            HowToEnrol = RichBody.Whole(page.HowToEnrol),
            EnrolmentLink = state is TrainingState.Open ? page.EnrolmentLink.ToViewModel(context.Cache) : null,
            Capacity = page.Capacity is > 0 ? page.Capacity : null,
            Price = TrainingPrice.Text(page.Price),
            PriceNote = page.PriceNote,
            Documents = media.Files(page.Documents, context.Cache),
            StructuredData = TrainingStructuredData.Events(common, sessions, state, page.Price, context),
        };
        return ValueTask.FromResult<PageViewModel?>(model);
    }

    // A cancelled session is no part of the schedule, yet it moves to the past ones all the same.
    private static DateTimeOffset? NextEnd(IEnumerable<TrainingSessionViewModel> sessions, DateTimeOffset now) =>
        sessions.Where(session => session.Time.End > now).Select(session => (DateTimeOffset?)session.Time.End).Min();

    private static string? StateDetail(TrainingSchedule schedule, TrainingState state) => state switch
    {
        TrainingState.Soon when schedule.EnrolmentOpens is { } opens => $"Les inscriptions ouvrent le {Moment(opens)}.",
        TrainingState.Soon => "Les dates seront annoncées ici.",
        TrainingState.Open when schedule.EnrolmentCloses is { } closes => $"Inscriptions jusqu’au {Moment(closes)}.",
        TrainingState.Full => "Toutes les places sont prises.",
        TrainingState.Closed => "Les inscriptions sont terminées.",
        TrainingState.Past => "Cette formation est terminée.",
        _ => null,
    };

    private static string Moment(DateTimeOffset instant)
    {
        DateTime local = BrusselsTime.At(instant).DateTime;
        return $"{FrenchDate.Full(DateOnly.FromDateTime(local))} à {FrenchDate.Hour(TimeOnly.FromDateTime(local))}";
    }
}
