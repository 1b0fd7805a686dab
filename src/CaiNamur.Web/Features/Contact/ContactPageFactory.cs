using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Features.Directories.Map;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Contact;

internal sealed class ContactPageFactory(PageBasicsFactory basics, ISiteChromeProvider chromes, IPublishedPages pages) : PageViewModelFactory<ContactPage>(basics)
{
    public override string ContentTypeAlias => ContactPage.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(ContactPage page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        SiteChrome? chrome = await chromes.GetAsync(cancellationToken);
        return new ContactPageViewModel(common)
        {
            Address = chrome?.Address,
            Email = chrome?.Address.Email is { Length: > 0 } email ? email : null,
            Offices = await OfficesAsync(context, cancellationToken),
            Map = chrome is null
                ? null
                : ProvinceMapViewModel.For(
                    $"Situation de {chrome.Name} sur une carte schématique de la province de Namur.",
                    [(1, chrome.Name, chrome.Address.Latitude, chrome.Address.Longitude)]),
        };
    }

    private async Task<LinkViewModel?> OfficesAsync(PageContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> offices = await pages.FindManyAsync(pages.KeysOfType(ReceptionOffices.ModelTypeAlias).Take(1), cancellationToken);
        return offices.Select(office => office.ToCard(pages, context.Cache)).Select(card => new LinkViewModel { Label = card.Title, Url = card.Url }).FirstOrDefault();
    }
}
