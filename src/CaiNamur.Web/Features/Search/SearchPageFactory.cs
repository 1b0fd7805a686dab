using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Search;

internal sealed class SearchPageFactory(PageBasicsFactory basics, IPublishedPages pages, IPublishedListings listings) : PageViewModelFactory<SearchPage>(basics)
{
    private const int PageSize = 20;

    public override string ContentTypeAlias => SearchPage.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(SearchPage page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        string? question = context.Query.Text(PageQueryKeys.Search);
        int? number = PageNumber.Read(context.Query);
        if (question is not null)
        {
            // There are more questions than a cache can hold.
            context.Cache.DoNotStore();
        }

        ListingPage<PageEntry> found = listings.Search(SearchText.Words(question), ((number ?? 1) - 1) * PageSize, PageSize);
        if (PagerViewModel.For(number, found.Total, PageSize, QueryExtensions.Join((PageQueryKeys.Search, question))) is not { } pager)
        {
            return null;
        }

        IReadOnlyList<IPublishedContent> results = await pages.FindManyAsync(found.Items.Select(entry => entry.Key), cancellationToken);
        return new SearchPageViewModel(common)
        {
            Question = question,
            Placeholder = page.Placeholder,
            Total = found.Total,
            Results = [.. results.Select(result => result.ToCard(pages, context.Cache) with { Title = result.FullTitle() })],
            NoResultMessage = page.NoResultMessage is { Length: > 0 } message ? message : "Essayez avec d’autres mots, ou avec un seul mot.",
            Pager = pager,
        };
    }
}
