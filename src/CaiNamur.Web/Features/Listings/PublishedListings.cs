using CaiNamur.ContentModel;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Listings.Entries;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Web.Features.Listings;

internal sealed class PublishedListings : IPublishedListings, IListingsRefresh
{
    private readonly IPublishStatusQueryService _publishStatus;
    private readonly ListingSource<NewsEntry> _news;
    private readonly ListingSource<TrainingEntry> _trainings;
    private readonly ListingSource<PublicationEntry> _publications;
    private readonly ListingSource<OrganisationEntry> _organisations;
    private readonly ListingSource<PageEntry> _pages;

    public PublishedListings(
        IDocumentCacheService documents,
        IPublishedContentTypeCache contentTypes,
        IDocumentNavigationQueryService navigation,
        IPublishStatusQueryService publishStatus)
    {
        _publishStatus = publishStatus;
        var reader = new ListingReader(documents, contentTypes, navigation);

        _news = new(reader, ListingOrder.News, [NewsArticle.ModelTypeAlias], (content, parent) => (content as NewsArticle)?.ToEntry(parent));
        _trainings = new(reader, ListingOrder.Trainings, [Training.ModelTypeAlias], (content, parent) => (content as Training)?.ToEntry(parent));
        _publications = new(reader, ListingOrder.Publications, [Publication.ModelTypeAlias], (content, parent) => (content as Publication)?.ToEntry(parent));
        _organisations = new(reader, ListingOrder.Organisations, [Organisation.ModelTypeAlias], (content, parent) => (content as Organisation)?.ToEntry(parent));
        _pages = new(reader, ListingOrder.Pages, SearchableTypes.Aliases, (content, parent) => (content as PageModel) is { NoIndex: false } page ? page.ToEntry(parent) : null);
    }

    public ListingPage<NewsEntry> News(ListingQuery query) => Select(_news.Entries, query, static (_, _) => true);

    public ListingPage<TrainingEntry> ComingTrainings(ListingQuery query, DateTimeOffset now)
    {
        IEnumerable<TrainingEntry> coming = Visible(_trainings.Entries, query)
            .Where(entry => HasKind(entry.Kind, query))
            .Select(entry => (Entry: entry, Next: entry.Schedule.NextSessionAt(now)))
            .Where(item => item.Next is not null || item.Entry.Schedule.Sessions.Count == 0)
            .OrderBy(item => item.Next?.Start ?? DateTimeOffset.MaxValue)
            .Select(item => item.Entry);
        return Cut(coming, query);
    }

    public ListingPage<TrainingEntry> PastTrainings(ListingQuery query, DateTimeOffset now)
    {
        IEnumerable<TrainingEntry> past = Visible(_trainings.Entries, query)
            .Where(entry => HasKind(entry.Kind, query) && entry.Schedule.Sessions.Count > 0 && entry.Schedule.NextSessionAt(now) is null)
            .OrderByDescending(entry => entry.Schedule.Sessions[^1].Start);
        return Cut(past, query);
    }

    public ListingPage<PublicationEntry> Publications(ListingQuery query) => Select(_publications.Entries, query, static (entry, query) => HasKind(entry.Kind, query));

    public ListingPage<OrganisationEntry> Organisations(ListingQuery query) => Select(
        _organisations.Entries,
        query,
        static (entry, query) => HasKind(entry.Kind, query)
            && (query.Commune is null || Same(entry.Commune, query.Commune))
            && (query.Language is null || entry.Languages.Any(language => Same(language, query.Language))));

    public ListingPage<PageEntry> Search(IReadOnlyList<string> words, int skip, int take)
    {
        if (words.Count == 0)
        {
            return new ListingPage<PageEntry>([], 0);
        }

        List<PageEntry> found =
        [
            .. _pages.Entries
                .Where(entry => words.All(word => Holds(entry.FoldedTitle, word) || Holds(entry.FoldedIntroduction, word)) && IsVisible(entry.Key))
                .OrderByDescending(entry => words.Count(word => Holds(entry.FoldedTitle, word))),
        ];
        return new ListingPage<PageEntry>([.. found.Skip(skip).Take(take)], found.Count);

        static bool Holds(string text, string word) => text.Contains(word, StringComparison.Ordinal);
    }

    public IReadOnlyCollection<ListingEntry> Refresh(Guid key, IPublishedContent? content)
    {
        var touched = new HashSet<ListingEntry>();
        foreach (IListingSource source in Sources())
        {
            source.Refresh(key, content, touched);
        }

        return touched;
    }

    public void Reset()
    {
        foreach (IListingSource source in Sources())
        {
            source.Reset();
        }
    }

    private IEnumerable<IListingSource> Sources() => [_news, _trainings, _publications, _organisations, _pages];

    private ListingPage<TEntry> Select<TEntry>(IReadOnlyList<TEntry> entries, ListingQuery query, Func<TEntry, ListingQuery, bool> condition)
        where TEntry : ListingEntry => Cut(Visible(entries, query).Where(entry => condition(entry, query)), query);

    private IEnumerable<TEntry> Visible<TEntry>(IReadOnlyList<TEntry> entries, ListingQuery query)
        where TEntry : ListingEntry => entries.Where(entry =>
            (query.ParentKey is null || entry.ParentKey == query.ParentKey)
            && (query.Theme is not { } theme || entry.Themes.Contains(theme))
            && IsVisible(entry.Key));

    private static ListingPage<TEntry> Cut<TEntry>(IEnumerable<TEntry> entries, ListingQuery query)
    {
        var items = new List<TEntry>();
        int total = 0;
        foreach (TEntry entry in entries)
        {
            if (items.Count >= query.Take && !query.CountAll)
            {
                break;
            }

            if (total >= query.Skip && items.Count < query.Take)
            {
                items.Add(entry);
            }

            total++;
        }

        return new ListingPage<TEntry>(items, total);
    }

    private bool IsVisible(Guid key) => _publishStatus.IsDocumentPublishedInAnyCulture(key) && _publishStatus.HasPublishedAncestorPath(key);

    private static bool HasKind(string? kind, ListingQuery query) => query.Kind is null || Same(kind, query.Kind);

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
