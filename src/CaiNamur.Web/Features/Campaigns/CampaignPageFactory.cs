using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Campaigns.Blocks;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Campaigns;

internal sealed class CampaignPageFactory(PageBasicsFactory basics, MediaViewModelFactory media) : PageViewModelFactory<CampaignPage>(basics)
{
    public override string ContentTypeAlias => CampaignPage.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(CampaignPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new CampaignPageViewModel(common with { Illustration = media.Image(page.Illustration, context.Cache) })
        {
            Blocks = page.Blocks.ToBlocks(media, context.Cache),
        });
}
