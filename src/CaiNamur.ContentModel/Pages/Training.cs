using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A training with all its sessions.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Training(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : PageModel(content, publishedValueFallback), IPageBody, IUsefulLinks, IContactPersons, IThemes
{
    public const string ModelTypeAlias = "training";

    public const string KindAlias = "kind";
    public const string AudienceAlias = "audience";
    public const string ObjectivesAlias = "objectives";
    public const string ProgrammeAlias = "programme";
    public const string TrainersAlias = "trainers";
    public const string IllustrationAlias = "illustration";
    public const string SessionsAlias = "sessions";
    public const string EnrolmentOpensAlias = "enrolmentOpens";
    public const string EnrolmentClosesAlias = "enrolmentCloses";
    public const string CapacityAlias = "capacity";
    public const string IsFullAlias = "isFull";
    public const string PriceAlias = "price";
    public const string PriceNoteAlias = "priceNote";
    public const string HowToEnrolAlias = "howToEnrol";
    public const string EnrolmentLinkAlias = "enrolmentLink";
    public const string DocumentsAlias = "documents";

    public string? Kind => Read<string>(KindAlias);

    public IEnumerable<string> Audience => ReadMany<string>(AudienceAlias);

    public IEnumerable<string> Objectives => ReadMany<string>(ObjectivesAlias);

    public IHtmlEncodedString? Programme => Read<IHtmlEncodedString>(ProgrammeAlias);

    public IEnumerable<string> Trainers => ReadMany<string>(TrainersAlias);

    public IPublishedContent? Illustration => Read<IPublishedContent>(IllustrationAlias);

    public BlockListModel Sessions => ReadBlocks(SessionsAlias);

    public DateTime? EnrolmentOpens => Read<DateTime?>(EnrolmentOpensAlias);

    public DateTime? EnrolmentCloses => Read<DateTime?>(EnrolmentClosesAlias);

    public int? Capacity => Read<int?>(CapacityAlias);

    public bool IsFull => Read<bool>(IsFullAlias);

    public decimal? Price => Read<decimal?>(PriceAlias);

    public string? PriceNote => Read<string>(PriceNoteAlias);

    public IHtmlEncodedString? HowToEnrol => Read<IHtmlEncodedString>(HowToEnrolAlias);

    public Link? EnrolmentLink => Read<Link>(EnrolmentLinkAlias);

    public IEnumerable<IPublishedContent> Documents => ReadMany<IPublishedContent>(DocumentsAlias);

    public IHtmlEncodedString? Body => Read<IHtmlEncodedString>(IPageBody.BodyAlias);

    public IEnumerable<Link> Links => ReadMany<Link>(IUsefulLinks.LinksAlias);

    public IEnumerable<IPublishedContent> Contacts => ReadMany<IPublishedContent>(IContactPersons.ContactsAlias);

    public IEnumerable<IPublishedContent> RelatedThemes => ReadMany<IPublishedContent>(IThemes.RelatedThemesAlias);
}
