using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A page composed of blocks.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class CampaignPage(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), ICallToAction, IUsefulLinks, IContactPersons, IThemes
{
    public const string ModelTypeAlias = "campaignPage";

    public const string IllustrationAlias = "illustration";
    public const string BlocksAlias = "blocks";

    public IPublishedContent? Illustration => Read<IPublishedContent>(IllustrationAlias);

    public BlockListModel Blocks => ReadBlocks(BlocksAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);

    public IEnumerable<IPublishedContent> RelatedThemes => ReadMany<IPublishedContent>(IThemes.RelatedThemesAlias);
}
