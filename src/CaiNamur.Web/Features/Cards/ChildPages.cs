using CaiNamur.ContentModel.Compositions;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Cards;

/// <summary>The cards of the pages right below a page, in tree order, without those that are hidden from menus.</summary>
internal sealed class ChildPages(IPublishedPages pages)
{
    // A page of cards is read by people: whoever stores more than this below one page wants a list type instead.
    private const int Most = 100;

    public async ValueTask<IReadOnlyList<PageCard>> CardsAsync(PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.Children(context.Page.Key));
        IReadOnlyList<IPublishedContent> children = await pages.FindManyAsync(pages.ChildKeys(context.Page.Key).Take(Most), cancellationToken);
        return children.Where(child => child is INavigation { HideFromMenu: false }).ToCards(pages, context.Cache);
    }
}
