using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Offices;

internal sealed class ReceptionOfficesFactory(PageBasicsFactory basics, IPublishedPages pages) : PageViewModelFactory<ReceptionOffices>(basics)
{
    public override string ContentTypeAlias => ReceptionOffices.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(ReceptionOffices page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.Children(page.Key));
        IReadOnlyList<IPublishedContent> children = await pages.FindManyAsync(pages.ChildKeys(page.Key), cancellationToken);
        OfficeViewModel[] all = [.. children.OfType<ReceptionOffice>().Select((office, index) => office.ToViewModel(index + 1, pages, context))];
        string? commune = context.Query.Text(PageQueryKeys.Commune);
        OfficeViewModel[] shown = commune is null ? all : Array.FindAll(all, office => office.Communes.Contains(commune, StringComparer.OrdinalIgnoreCase));

        return new ReceptionOfficesViewModel(common)
        {
            Communes = FilterOption.From(all.SelectMany(office => office.Communes), commune),
            Commune = commune,
            Offices = shown,
            Map = ProvinceMapViewModel.For(
                "Carte schématique de la province de Namur. Chaque numéro renvoie à un bureau de la liste.",
                shown.Select(office => (office.Number, office.Name, office.Latitude, office.Longitude))),
            EmptyMessage = page.EmptyMessage is { Length: > 0 } message ? message : "Aucun bureau n’est indiqué pour cette commune. Contactez-nous : nous vous orienterons.",
        };
    }
}
