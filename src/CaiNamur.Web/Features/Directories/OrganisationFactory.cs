using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Features.Offices;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Directories;

internal sealed class OrganisationFactory(PageBasicsFactory basics, OrganisationCards cards) : PageViewModelFactory<Organisation>(basics)
{
    public override string ContentTypeAlias => Organisation.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(Organisation page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        OrganisationCard card = cards.Create(page, 1, context.Cache);
        return ValueTask.FromResult<PageViewModel?>(new OrganisationViewModel(common with { Kicker = page.Kind })
        {
            Organisation = card,
            Hours = OpeningWeek.Create(page.Hours),
            Map = ProvinceMapViewModel.For($"Situation de {card.Title} sur une carte schématique de la province de Namur.", [(1, card.Title, card.Latitude, card.Longitude)]),
        });
    }
}
