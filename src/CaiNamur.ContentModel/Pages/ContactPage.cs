using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>The page with the contact form.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ContactPage(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IUsefulLinks, IContactPersons
{
    public const string ModelTypeAlias = "contactPage";

    public const string FormHeadingAlias = "formHeading";
    public const string SubjectsAlias = "subjects";
    public const string RecipientAlias = "recipient";
    public const string PrivacyNoticeAlias = "privacyNotice";
    public const string ConfirmationAlias = "confirmation";

    public string? FormHeading => Read<string>(FormHeadingAlias);

    public IEnumerable<string> Subjects => ReadMany<string>(SubjectsAlias);

    public string? Recipient => Read<string>(RecipientAlias);

    public string? PrivacyNotice => Read<string>(PrivacyNoticeAlias);

    public string? Confirmation => Read<string>(ConfirmationAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);
}
