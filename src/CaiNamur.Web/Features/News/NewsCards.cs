using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.News;

/// <summary>The cards of the news in a list.</summary>
internal sealed class NewsCards(IPublishedPages pages, MediaViewModelFactory media)
{
    public async ValueTask<IReadOnlyList<NewsCard>> CreateAsync(IEnumerable<NewsEntry> entries, PageContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> articles = await pages.FindManyAsync(entries.Select(entry => entry.Key), cancellationToken);
        return [.. articles.OfType<NewsArticle>().Select(article => Card(article, context))];
    }

    private NewsCard Card(NewsArticle article, PageContext context)
    {
        context.Cache.DependOn(PageCacheTags.Document(article.Key));
        return new NewsCard
        {
            Title = article.FullTitle(),
            Url = pages.Path(article),
            Date = article.Day(),
            Summary = ((IPageHeader)article).Introduction,
            Image = media.Image(article.Illustration, context.Cache),
        };
    }
}
