using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A page with milestones.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Timeline(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IDownloads, ICallToAction, IUsefulLinks, IContactPersons
{
    public const string ModelTypeAlias = "timeline";

    public const string IllustrationAlias = "illustration";
    public const string MilestonesHeadingAlias = "milestonesHeading";
    public const string MilestonesAlias = "milestones";

    public IPublishedContent? Illustration => Read<IPublishedContent>(IllustrationAlias);

    public string? MilestonesHeading => Read<string>(MilestonesHeadingAlias);

    public BlockListModel Milestones => ReadBlocks(MilestonesAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<IPublishedContent> Attachments => ReadMany<IPublishedContent>(IDownloads.AttachmentsAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);
}
