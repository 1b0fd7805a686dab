using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>An organisation of the directory.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Organisation(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IThemes
{
    public const string ModelTypeAlias = "organisation";

    public const string KindAlias = "kind";
    public const string ServicesAlias = "services";
    public const string LanguagesAlias = "languages";
    public const string StreetAddressAlias = "streetAddress";
    public const string PostalCodeAlias = "postalCode";
    public const string CommuneAlias = "commune";
    public const string PhoneAlias = "phone";
    public const string EmailAlias = "email";
    public const string WebsiteAlias = "website";
    public const string LatitudeAlias = "latitude";
    public const string LongitudeAlias = "longitude";
    public const string HoursAlias = "hours";

    public string? Kind => Read<string>(KindAlias);

    public IEnumerable<string> Services => ReadMany<string>(ServicesAlias);

    public IEnumerable<string> Languages => ReadMany<string>(LanguagesAlias);

    public string? StreetAddress => Read<string>(StreetAddressAlias);

    public string? PostalCode => Read<string>(PostalCodeAlias);

    public string? Commune => Read<string>(CommuneAlias);

    public string? Phone => Read<string>(PhoneAlias);

    public string? Email => Read<string>(EmailAlias);

    public Link? Website => Read<Link>(WebsiteAlias);

    public decimal? Latitude => Read<decimal?>(LatitudeAlias);

    public decimal? Longitude => Read<decimal?>(LongitudeAlias);

    public BlockListModel Hours => ReadBlocks(HoursAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<IPublishedContent> RelatedThemes => ReadMany<IPublishedContent>(IThemes.RelatedThemesAlias);
}
