using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Publications;

internal sealed class PublicationLibraryFactory(PageBasicsFactory basics, IPublishedListings listings, PublicationCards cards) : PageViewModelFactory<PublicationLibrary>(basics)
{
    private const int PageSize = 20;

    public override string ContentTypeAlias => PublicationLibrary.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(PublicationLibrary page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.List(Publication.ModelTypeAlias));
        int? number = PageNumber.Read(context.Query);
        string? kind = context.Query.Text(PageQueryKeys.Kind);
        var all = new ListingQuery { ParentKey = page.Key };
        ListingPage<PublicationEntry> publications = listings.Publications(all with { Kind = kind, CountAll = true, Skip = ((number ?? 1) - 1) * PageSize, Take = PageSize });
        if (PagerViewModel.For(number, publications.Total, PageSize, QueryExtensions.Join((PageQueryKeys.Kind, kind))) is not { } pager)
        {
            return null;
        }

        return new PublicationLibraryViewModel(common)
        {
            Kinds = FilterOption.From(listings.Publications(all).Items.Select(entry => entry.Kind), kind),
            Publications = await cards.CreateAsync(publications.Items, context, cancellationToken),
            Pager = pager,
            EmptyMessage = page.EmptyMessage is { Length: > 0 } message ? message : "Aucune publication ne correspond à ce choix.",
        };
    }
}
