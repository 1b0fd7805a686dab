using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Directories;

internal sealed class DirectoryFactory(PageBasicsFactory basics, IPublishedPages pages, IPublishedListings listings, OrganisationCards cards) : PageViewModelFactory<OrganisationDirectory>(basics)
{
    private const int PageSize = 50;

    public override string ContentTypeAlias => OrganisationDirectory.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(OrganisationDirectory page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.List(Organisation.ModelTypeAlias));
        int? number = PageNumber.Read(context.Query);
        var all = new ListingQuery { ParentKey = page.Key };
        ListingQuery wanted = all with
        {
            Kind = context.Query.Text(PageQueryKeys.Kind),
            Commune = context.Query.Text(PageQueryKeys.Commune),
            Language = context.Query.Text(PageQueryKeys.Language),
            Theme = Guid.TryParse(context.Query.Text(PageQueryKeys.Theme), out Guid theme) ? theme : null,
        };

        ListingPage<OrganisationEntry> found = listings.Organisations(wanted with { CountAll = true, Skip = ((number ?? 1) - 1) * PageSize, Take = PageSize });
        if (PagerViewModel.For(number, found.Total, PageSize, OtherQuery(wanted)) is not { } pager)
        {
            return null;
        }

        IReadOnlyList<OrganisationEntry> every = listings.Organisations(all).Items;
        IReadOnlyList<OrganisationCard> organisations = await cards.CreateAsync(found.Items, context, cancellationToken);

        return new DirectoryViewModel(common)
        {
            Kinds = FilterOption.From(every.Select(entry => entry.Kind), wanted.Kind),
            Communes = FilterOption.From(every.Select(entry => entry.Commune), wanted.Commune),
            Languages = FilterOption.From(every.SelectMany(entry => entry.Languages), wanted.Language),
            Themes = await ThemesAsync(every, wanted.Theme, context, cancellationToken),
            IsFiltered = wanted != all,
            Total = found.Total,
            Organisations = organisations,
            Map = ProvinceMapViewModel.For(
                "Carte schématique de la province de Namur. Chaque numéro renvoie à une organisation de la liste.",
                organisations.Select(card => (card.Number, card.Title, card.Latitude, card.Longitude))),
            Pager = pager,
            EmptyMessage = page.EmptyMessage is { Length: > 0 } message ? message : "Aucune organisation ne correspond à ces critères.",
        };
    }

    private async Task<IReadOnlyList<FilterOption>> ThemesAsync(IEnumerable<OrganisationEntry> every, Guid? selected, PageContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> themes = await pages.FindManyAsync(every.SelectMany(entry => entry.Themes).Distinct(), cancellationToken);
        foreach (IPublishedContent theme in themes)
        {
            context.Cache.DependOn(PageCacheTags.Document(theme.Key));
        }

        return
        [
            .. themes.Select(theme => new FilterOption(theme.Key.ToString("N"), theme.ShortTitle(), theme.Key == selected))
                .OrderBy(option => option.Label, StringComparer.Create(Time.FrenchDate.Culture, ignoreCase: true)),
        ];
    }

    private static string OtherQuery(ListingQuery query) => QueryExtensions.Join(
        (PageQueryKeys.Kind, query.Kind),
        (PageQueryKeys.Commune, query.Commune),
        (PageQueryKeys.Language, query.Language),
        (PageQueryKeys.Theme, query.Theme?.ToString("N")));
}
