using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Welcome;

internal sealed class HomePageFactory(
    PageBasicsFactory basics,
    IPublishedPages pages,
    MediaViewModelFactory media,
    IPublishedListings listings,
    TrainingCards trainings,
    NewsCards news) : PageViewModelFactory<Home>(basics)
{
    private const int MostOfEach = 3;

    public override string ContentTypeAlias => Home.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(Home page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.List(Training.ModelTypeAlias));
        context.Cache.DependOn(PageCacheTags.List(NewsArticle.ModelTypeAlias));
        var query = new ListingQuery { Take = MostOfEach };
        IReadOnlyList<TrainingEntry> nextTrainings = listings.ComingTrainings(query, context.Now).Items;
        IReadOnlyList<NewsEntry> latestNews = listings.News(query).Items;
        IPublishedContent[] themes = [.. page.HighlightedThemes];

        return new HomePageViewModel(common)
        {
            HeroImage = media.Image(page.HeroImage, context.Cache),
            QuickAnswersHeading = page.QuickAnswersHeading is { Length: > 0 } heading ? heading : "Je cherche…",
            QuickAnswers = QuickAnswers(page, context.Cache),
            Themes = themes.ToCards(pages, context.Cache),
            AllThemes = await ParentLinkAsync(themes.FirstOrDefault()?.Key, "Toutes les thématiques", context.Cache, cancellationToken),
            Trainings = await trainings.CreateAsync(nextTrainings, context, cancellationToken),
            AllTrainings = await ParentLinkAsync(FirstKey(nextTrainings), "Toutes les formations", context.Cache, cancellationToken),
            News = await news.CreateAsync(latestNews, context, cancellationToken),
            AllNews = await ParentLinkAsync(FirstKey(latestNews), "Toutes les actualités", context.Cache, cancellationToken),
        };
    }

    private static Guid? FirstKey(IReadOnlyList<ListingEntry> entries) => entries.Count == 0 ? null : entries[0].Key;

    private static List<QuickAnswerViewModel> QuickAnswers(Home page, IPageCacheFeature cache)
    {
        var answers = new List<QuickAnswerViewModel>();
        foreach (QuickAnswer answer in page.QuickAnswers.Select(block => block.Content).OfType<QuickAnswer>())
        {
            if (answer.Label is { Length: > 0 } label && answer.Link.ToViewModel(cache) is { } link)
            {
                answers.Add(new QuickAnswerViewModel(label, answer.Text, link.Url));
            }
        }

        return answers;
    }

    // The page that lists something is the one that it stands under.
    private async Task<LinkViewModel?> ParentLinkAsync(Guid? childKey, string label, IPageCacheFeature cache, CancellationToken cancellationToken)
    {
        if (childKey is not { } key || pages.AncestorKeys(key) is not { Count: > 0 } ancestors || await pages.FindAsync(ancestors[^1], cancellationToken) is not { } parent)
        {
            return null;
        }

        cache.DependOn(PageCacheTags.Document(parent.Key));
        return new LinkViewModel { Label = label, Url = pages.Path(parent) };
    }
}
