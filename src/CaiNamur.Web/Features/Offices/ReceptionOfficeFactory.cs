using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Offices;

internal sealed class ReceptionOfficeFactory(PageBasicsFactory basics, IPublishedPages pages) : PageViewModelFactory<ReceptionOffice>(basics)
{
    public override string ContentTypeAlias => ReceptionOffice.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(ReceptionOffice page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        OfficeViewModel office = page.ToViewModel(1, pages, context);
        return ValueTask.FromResult<PageViewModel?>(new ReceptionOfficeViewModel(common with { Kicker = "Bureau d’accueil" })
        {
            Office = office,
            Map = ProvinceMapViewModel.For($"Situation de {office.Name} sur une carte schématique de la province de Namur.", [(1, office.Name, office.Latitude, office.Longitude)]),
        });
    }
}
