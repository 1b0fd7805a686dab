using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A legal page with the date of its version.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class LegalPage(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IDownloads, IUsefulLinks, IContactPersons
{
    public const string ModelTypeAlias = "legalPage";

    public const string RevisionDateAlias = "revisionDate";

    public DateTime? RevisionDate => Read<DateTime?>(RevisionDateAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<IPublishedContent> Attachments => ReadMany<IPublishedContent>(IDownloads.AttachmentsAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);
}
