using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Mandates;

internal sealed class MandatesPageFactory(PageBasicsFactory basics) : PageViewModelFactory<MandatesPage>(basics)
{
    public override string ContentTypeAlias => MandatesPage.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(MandatesPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new MandatesPageViewModel(common)
        {
            Mandates = [.. page.Mandates.Select(block => block.Content).OfType<Mandate>().Select(mandate => Map(mandate, context.Cache))],
        });

    private static MandateViewModel Map(Mandate source, IPageCacheFeature cache) => new()
    {
        Organisation = source.Organisation ?? string.Empty,
        Link = source.Link.ToViewModel(cache),
        Assembly = source.Assembly,
        Role = source.Role,
        Representative = source.Representative,
        Since = source.Since is > 0 ? source.Since : null,
    };
}
