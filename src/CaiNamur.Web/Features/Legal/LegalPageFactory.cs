using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Legal;

internal sealed class LegalPageFactory(PageBasicsFactory basics) : PageViewModelFactory<LegalPage>(basics)
{
    public override string ContentTypeAlias => LegalPage.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(LegalPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new LegalPageViewModel(common)
        {
            RevisionDate = page.RevisionDate is { } revised ? DateOnly.FromDateTime(revised) : null,
        });
}
