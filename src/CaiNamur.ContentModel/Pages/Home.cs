using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>The home page, which also holds the data of the organisation, the alert and the footer.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Home(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, ICallToAction
{
    public const string ModelTypeAlias = "home";

    public const string HeroImageAlias = "heroImage";
    public const string QuickAnswersHeadingAlias = "quickAnswersHeading";
    public const string QuickAnswersAlias = "quickAnswers";
    public const string HighlightedThemesAlias = "highlightedThemes";
    public const string AlertTextAlias = "alertText";
    public const string AlertLinkAlias = "alertLink";
    public const string AlertLevelAlias = "alertLevel";
    public const string AlertFromAlias = "alertFrom";
    public const string AlertUntilAlias = "alertUntil";
    public const string OrganisationNameAlias = "organisationName";
    public const string OrganisationShortNameAlias = "organisationShortName";
    public const string LogoAlias = "logo";
    public const string FoundingDateAlias = "foundingDate";
    public const string AddressNameAlias = "addressName";
    public const string StreetAddressAlias = "streetAddress";
    public const string PostalCodeAlias = "postalCode";
    public const string LocalityAlias = "locality";
    public const string CountryAlias = "country";
    public const string EmailAlias = "email";
    public const string PhoneAlias = "phone";
    public const string LatitudeAlias = "latitude";
    public const string LongitudeAlias = "longitude";
    public const string FooterSentenceAlias = "footerSentence";
    public const string SupportersHeadingAlias = "supportersHeading";
    public const string SupportersAlias = "supporters";
    public const string FooterLinksAlias = "footerLinks";

    public IPublishedContent? HeroImage => Read<IPublishedContent>(HeroImageAlias);

    public string? QuickAnswersHeading => Read<string>(QuickAnswersHeadingAlias);

    public BlockListModel QuickAnswers => ReadBlocks(QuickAnswersAlias);

    public IEnumerable<IPublishedContent> HighlightedThemes => ReadMany<IPublishedContent>(HighlightedThemesAlias);

    public string? AlertText => Read<string>(AlertTextAlias);

    public Link? AlertLink => Read<Link>(AlertLinkAlias);

    public string? AlertLevel => Read<string>(AlertLevelAlias);

    public DateTime? AlertFrom => Read<DateTime?>(AlertFromAlias);

    public DateTime? AlertUntil => Read<DateTime?>(AlertUntilAlias);

    public string? OrganisationName => Read<string>(OrganisationNameAlias);

    public string? OrganisationShortName => Read<string>(OrganisationShortNameAlias);

    public IPublishedContent? Logo => Read<IPublishedContent>(LogoAlias);

    public string? FoundingDate => Read<string>(FoundingDateAlias);

    public string? AddressName => Read<string>(AddressNameAlias);

    public string? StreetAddress => Read<string>(StreetAddressAlias);

    public string? PostalCode => Read<string>(PostalCodeAlias);

    public string? Locality => Read<string>(LocalityAlias);

    public string? Country => Read<string>(CountryAlias);

    public string? Email => Read<string>(EmailAlias);

    public string? Phone => Read<string>(PhoneAlias);

    public decimal? Latitude => Read<decimal?>(LatitudeAlias);

    public decimal? Longitude => Read<decimal?>(LongitudeAlias);

    public string? FooterSentence => Read<string>(FooterSentenceAlias);

    public string? SupportersHeading => Read<string>(SupportersHeadingAlias);

    public BlockListModel Supporters => ReadBlocks(SupportersAlias);

    public IEnumerable<Link> FooterLinks => ReadMany<Link>(FooterLinksAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public Link? ActionLink => Read<Link>(ICallToAction.ActionLinkAlias);
}
