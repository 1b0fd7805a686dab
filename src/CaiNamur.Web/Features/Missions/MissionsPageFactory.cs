using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Missions;

internal sealed class MissionsPageFactory(PageBasicsFactory basics) : PageViewModelFactory<MissionsPage>(basics)
{
    public override string ContentTypeAlias => MissionsPage.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(MissionsPage page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new MissionsPageViewModel(common)
        {
            Missions =
            [
                .. page.Missions.Select(block => block.Content).OfType<Mission>()
                    .Select(mission => new MissionViewModel(mission.Title, RichBody.Whole(mission.Text), mission.LegalReference, mission.LegalLink.ToViewModel(context.Cache))),
            ],
        });
}
