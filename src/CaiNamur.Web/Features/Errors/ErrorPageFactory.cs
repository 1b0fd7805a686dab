using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Errors;

internal sealed class ErrorPageFactory(PageBasicsFactory basics, ISiteChromeProvider chromes) : PageViewModelFactory<ErrorPage>(basics)
{
    public override string ContentTypeAlias => ErrorPage.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(ErrorPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        new ErrorPageViewModel(common)
        {
            SearchUrl = (await chromes.GetAsync(cancellationToken))?.SearchUrl,
        };
}
