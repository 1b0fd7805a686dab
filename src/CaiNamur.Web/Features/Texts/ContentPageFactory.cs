using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Texts;

internal sealed class ContentPageFactory(PageBasicsFactory basics, MediaViewModelFactory media, ChildPages children) : PageViewModelFactory<ContentPage>(basics)
{
    public override string ContentTypeAlias => ContentPage.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(ContentPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        new ContentPageViewModel(common with { Illustration = media.Image(page.Illustration, context.Cache) })
        {
            Children = await children.CardsAsync(context, cancellationToken),
        };
}
