using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A piece of news.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class NewsArticle(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IDownloads, ICallToAction, IUsefulLinks, IContactPersons, IThemes
{
    public const string ModelTypeAlias = "newsArticle";

    public const string DateAlias = "date";
    public const string SourceAlias = "source";
    public const string IllustrationAlias = "illustration";

    public DateTime? Date => Read<DateTime?>(DateAlias);

    public Link? Source => Read<Link>(SourceAlias);

    public IPublishedContent? Illustration => Read<IPublishedContent>(IllustrationAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<IPublishedContent> Attachments => ReadMany<IPublishedContent>(IDownloads.AttachmentsAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);

    public IEnumerable<IPublishedContent> RelatedThemes => ReadMany<IPublishedContent>(IThemes.RelatedThemesAlias);
}
