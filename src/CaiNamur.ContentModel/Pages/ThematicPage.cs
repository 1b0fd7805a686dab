using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A theme; what carries the theme is listed with it.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ThematicPage(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IDownloads, ICallToAction, IUsefulLinks, IContactPersons
{
    public const string ModelTypeAlias = "thematicPage";

    public const string IllustrationAlias = "illustration";
    public const string ColourAlias = "colour";
    public const string IconAlias = "icon";
    public const string KeyFigureValueAlias = "keyFigureValue";
    public const string KeyFigureLabelAlias = "keyFigureLabel";
    public const string KeyFigureSourceAlias = "keyFigureSource";

    public IPublishedContent? Illustration => Read<IPublishedContent>(IllustrationAlias);

    public string? Colour => Read<string>(ColourAlias);

    public string? Icon => Read<string>(IconAlias);

    public string? KeyFigureValue => Read<string>(KeyFigureValueAlias);

    public string? KeyFigureLabel => Read<string>(KeyFigureLabelAlias);

    public string? KeyFigureSource => Read<string>(KeyFigureSourceAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<IPublishedContent> Attachments => ReadMany<IPublishedContent>(IDownloads.AttachmentsAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);
}
