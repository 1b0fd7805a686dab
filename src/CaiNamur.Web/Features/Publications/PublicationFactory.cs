using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Publications;

internal sealed class PublicationFactory(PageBasicsFactory basics, MediaViewModelFactory media) : PageViewModelFactory<Publication>(basics)
{
    public override string ContentTypeAlias => Publication.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(Publication page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new PublicationViewModel(common with { Kicker = page.Kind, Body = RichBody.Whole(page.Body) })
        {
            Kind = page.Kind,
            Year = page.Year is > 0 ? page.Year : null,
            Authors = [.. page.Authors],
            Series = page.Series,
            Cover = media.Image(page.Cover, context.Cache),
            Files = media.Files(page.Files, context.Cache),
        });
}
