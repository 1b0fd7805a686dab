using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A publication with its files.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Publication(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IUsefulLinks, IContactPersons, IThemes
{
    public const string ModelTypeAlias = "publication";

    public const string BodyAlias = "body";
    public const string KindAlias = "kind";
    public const string YearAlias = "year";
    public const string AuthorsAlias = "authors";
    public const string SeriesAlias = "series";
    public const string CoverAlias = "cover";
    public const string FilesAlias = "files";

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(BodyAlias);

    public string? Kind => Read<string>(KindAlias);

    public int? Year => Read<int?>(YearAlias);

    public IEnumerable<string> Authors => ReadMany<string>(AuthorsAlias);

    public string? Series => Read<string>(SeriesAlias);

    public IPublishedContent? Cover => Read<IPublishedContent>(CoverAlias);

    public IEnumerable<IPublishedContent> Files => ReadMany<IPublishedContent>(FilesAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);

    public IEnumerable<IPublishedContent> RelatedThemes => ReadMany<IPublishedContent>(IThemes.RelatedThemesAlias);
}
