using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Cards;

internal static class PageCardMapping
{
    public static IReadOnlyList<PageCard> ToCards(this IEnumerable<IPublishedContent> source, IPublishedPages pages, IPageCacheFeature cache) =>
        [.. source.Select(page => page.ToCard(pages, cache))];

    public static PageCard ToCard(this IPublishedContent source, IPublishedPages pages, IPageCacheFeature cache)
    {
        cache.DependOn(PageCacheTags.Document(source.Key));
        return new PageCard
        {
            Title = source.ShortTitle(),
            Url = pages.Path(source),
            Summary = (source as IPageHeader)?.Introduction,
            Sign = source is ThematicPage theme ? ThemeSign.For(theme.Colour, theme.Icon) : null,
        };
    }
}
