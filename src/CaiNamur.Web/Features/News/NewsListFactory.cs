using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.News;

internal sealed class NewsListFactory(PageBasicsFactory basics, IPublishedListings listings, NewsCards cards) : PageViewModelFactory<NewsList>(basics)
{
    private const int PageSize = 12;

    public override string ContentTypeAlias => NewsList.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(NewsList page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.List(NewsArticle.ModelTypeAlias));
        int? number = PageNumber.Read(context.Query);
        ListingPage<NewsEntry> news = listings.News(new ListingQuery { ParentKey = page.Key, CountAll = true, Skip = ((number ?? 1) - 1) * PageSize, Take = PageSize });
        if (PagerViewModel.For(number, news.Total, PageSize) is not { } pager)
        {
            return null;
        }

        return new NewsListViewModel(common)
        {
            Articles = await cards.CreateAsync(news.Items, context, cancellationToken),
            Pager = pager,
            EmptyMessage = page.EmptyMessage is { Length: > 0 } message ? message : "Aucune actualité pour le moment.",
        };
    }
}
