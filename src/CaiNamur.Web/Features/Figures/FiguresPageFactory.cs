using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Figures;

internal sealed class FiguresPageFactory(PageBasicsFactory basics) : PageViewModelFactory<FiguresPage>(basics)
{
    public override string ContentTypeAlias => FiguresPage.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(FiguresPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new FiguresPageViewModel(common)
        {
            Datasets = [.. page.Datasets.Select(block => block.Content).OfType<Dataset>().Select(dataset => dataset.ToViewModel()).OfType<DatasetViewModel>()],
        });
}
