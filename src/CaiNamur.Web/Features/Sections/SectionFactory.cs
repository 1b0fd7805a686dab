using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Sections;

internal sealed class SectionFactory(PageBasicsFactory basics, MediaViewModelFactory media, ChildPages children) : PageViewModelFactory<Section>(basics)
{
    public override string ContentTypeAlias => Section.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(Section page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        new SectionViewModel(common with { Illustration = media.Image(page.Illustration, context.Cache) })
        {
            CardsHeading = page.CardsHeading is { Length: > 0 } heading ? heading : null,
            Children = await children.CardsAsync(context, cancellationToken),
        };
}
