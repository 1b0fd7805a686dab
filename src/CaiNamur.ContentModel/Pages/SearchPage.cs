using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>The page that shows search results.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class SearchPage(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IUsefulLinks
{
    public const string ModelTypeAlias = "searchPage";

    public const string PlaceholderAlias = "placeholder";
    public const string NoResultMessageAlias = "noResultMessage";

    public string? Placeholder => Read<string>(PlaceholderAlias);

    public string? NoResultMessage => Read<string>(NoResultMessageAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);
}
