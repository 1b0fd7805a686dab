using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>The cards of the trainings in a list. The page is valid until the first of them changes its state.</summary>
internal sealed class TrainingCards(IPublishedPages pages)
{
    public async ValueTask<IReadOnlyList<TrainingCard>> CreateAsync(IEnumerable<TrainingEntry> entries, PageContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> trainings = await pages.FindManyAsync(entries.Select(entry => entry.Key), cancellationToken);
        return [.. trainings.OfType<Training>().Select(training => Card(training, context))];
    }

    private TrainingCard Card(Training training, PageContext context)
    {
        context.Cache.DependOn(PageCacheTags.Document(training.Key));
        TrainingSchedule schedule = training.ToSchedule();
        context.Cache.ExpireAt(schedule.NextChangeAfter(context.Now));
        TrainingSessionViewModel[] sessions = [.. training.ToSessions(context).Where(session => !session.IsCancelled)];

        return new TrainingCard
        {
            Title = training.FullTitle(),
            Url = pages.Path(training),
            Kind = training.Kind,
            Summary = ((IPageHeader)training).Introduction,
            State = schedule.StateAt(context.Now),
            Session = Array.Find(sessions, session => !session.IsPast) ?? sessions.LastOrDefault(),
            ComingSessions = sessions.Count(session => !session.IsPast),
        };
    }
}
