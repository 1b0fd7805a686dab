using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Trainings;

internal sealed class TrainingCatalogueFactory(PageBasicsFactory basics, IPublishedListings listings, TrainingCards cards) : PageViewModelFactory<TrainingCatalogue>(basics)
{
    private const int PageSize = 24;
    private const int MostPast = 12;

    public override string ContentTypeAlias => TrainingCatalogue.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(TrainingCatalogue page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.List(Training.ModelTypeAlias));
        int? number = PageNumber.Read(context.Query);
        string? kind = context.Query.Text(PageQueryKeys.Kind);
        var all = new ListingQuery { ParentKey = page.Key };
        ListingQuery wanted = all with { Kind = kind, CountAll = true, Skip = ((number ?? 1) - 1) * PageSize, Take = PageSize };
        ListingPage<TrainingEntry> coming = listings.ComingTrainings(wanted, context.Now);
        if (PagerViewModel.For(number, coming.Total, PageSize, QueryExtensions.Join((PageQueryKeys.Kind, kind))) is not { } pager)
        {
            return null;
        }

        ListingPage<TrainingEntry> past = listings.PastTrainings(all with { Kind = kind, Take = pager.Current == pager.Last ? MostPast : 0 }, context.Now);
        IReadOnlyList<TrainingEntry> allComing = listings.ComingTrainings(all, context.Now).Items;
        IEnumerable<TrainingEntry> every = allComing.Concat(listings.PastTrainings(all, context.Now).Items);

        // A training that ends moves those on other pages of the list.
        foreach (TrainingEntry entry in allComing)
        {
            context.Cache.ExpireAt(entry.Schedule.NextChangeAfter(context.Now));
        }

        return new TrainingCatalogueViewModel(common)
        {
            Kinds = FilterOption.From(every.Select(entry => entry.Kind), kind),
            Coming = await cards.CreateAsync(coming.Items, context, cancellationToken),
            Past = await cards.CreateAsync(past.Items, context, cancellationToken),
            Pager = pager,
            EmptyMessage = page.EmptyMessage is { Length: > 0 } message ? message : "Aucune formation n’est prévue pour le moment.",
        };
    }
}
