using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A menu heading that is also a page with cards of its children.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Section(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, ICallToAction, IUsefulLinks, IContactPersons
{
    public const string ModelTypeAlias = "section";

    public const string IllustrationAlias = "illustration";
    public const string CardsHeadingAlias = "cardsHeading";

    public IPublishedContent? Illustration => Read<IPublishedContent>(IllustrationAlias);

    public string? CardsHeading => Read<string>(CardsHeadingAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);
}
