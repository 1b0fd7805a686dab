using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.History;

internal sealed class TimelineFactory(PageBasicsFactory basics, MediaViewModelFactory media) : PageViewModelFactory<Timeline>(basics)
{
    public override string ContentTypeAlias => Timeline.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(Timeline page, PageBasics common, PageContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<PageViewModel?>(new TimelineViewModel(common with { Illustration = media.Image(page.Illustration, context.Cache) })
        {
            MilestonesHeading = page.MilestonesHeading is { Length: > 0 } heading ? heading : "Notre histoire",
            Milestones =
            [
                .. page.Milestones.Select(block => block.Content).OfType<Milestone>()
                    .Select(milestone => new MilestoneViewModel(milestone.Date, milestone.Title, RichBody.Whole(milestone.Text), media.Image(milestone.Image, context.Cache))),
            ],
        });
}
