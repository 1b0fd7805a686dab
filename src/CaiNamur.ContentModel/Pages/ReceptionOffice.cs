using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A reception office.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ReceptionOffice(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IContactPersons
{
    public const string ModelTypeAlias = "receptionOffice";

    public const string CommunesAlias = "communes";
    public const string StreetAddressAlias = "streetAddress";
    public const string PostalCodeAlias = "postalCode";
    public const string LocalityAlias = "locality";
    public const string PhoneAlias = "phone";
    public const string EmailAlias = "email";
    public const string AccessibilityAlias = "accessibility";
    public const string LatitudeAlias = "latitude";
    public const string LongitudeAlias = "longitude";
    public const string HoursAlias = "hours";
    public const string SpecialDaysAlias = "specialDays";

    public IEnumerable<string> Communes => ReadMany<string>(CommunesAlias);

    public string? StreetAddress => Read<string>(StreetAddressAlias);

    public string? PostalCode => Read<string>(PostalCodeAlias);

    public string? Locality => Read<string>(LocalityAlias);

    public string? Phone => Read<string>(PhoneAlias);

    public string? Email => Read<string>(EmailAlias);

    public string? Accessibility => Read<string>(AccessibilityAlias);

    public decimal? Latitude => Read<decimal?>(LatitudeAlias);

    public decimal? Longitude => Read<decimal?>(LongitudeAlias);

    public BlockListModel Hours => ReadBlocks(HoursAlias);

    public BlockListModel SpecialDays => ReadBlocks(SpecialDaysAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);
}
