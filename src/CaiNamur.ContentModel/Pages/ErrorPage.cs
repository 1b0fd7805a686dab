using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>What a visitor sees when an address is unknown or the site fails.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ErrorPage(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, ICallToAction, IUsefulLinks
{
    public const string ModelTypeAlias = "errorPage";

    public const string StatusCodeAlias = "statusCode";

    public int? StatusCode => Read<int?>(StatusCodeAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);
}
