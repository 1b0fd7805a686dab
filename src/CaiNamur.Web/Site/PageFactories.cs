using CaiNamur.Web.Features.Campaigns;
using CaiNamur.Web.Features.Contact;
using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Features.Errors;
using CaiNamur.Web.Features.Figures;
using CaiNamur.Web.Features.History;
using CaiNamur.Web.Features.Legal;
using CaiNamur.Web.Features.Mandates;
using CaiNamur.Web.Features.Missions;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Offices;
using CaiNamur.Web.Features.Publications;
using CaiNamur.Web.Features.Search;
using CaiNamur.Web.Features.Sections;
using CaiNamur.Web.Features.Staff;
using CaiNamur.Web.Features.Texts;
using CaiNamur.Web.Features.Themes;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Features.Welcome;

namespace CaiNamur.Web.Site;

/// <summary>The factories of all page types: one for each template of the schema.</summary>
internal static class PageFactories
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(HomePageFactory), typeof(SectionFactory), typeof(ContentPageFactory), typeof(ThematicPageFactory),
        typeof(TrainingCatalogueFactory), typeof(TrainingPageFactory), typeof(NewsListFactory), typeof(NewsArticleFactory),
        typeof(PublicationLibraryFactory), typeof(PublicationFactory), typeof(FiguresPageFactory),
        typeof(DirectoryFactory), typeof(OrganisationFactory), typeof(TeamFactory), typeof(MandatesPageFactory), typeof(MissionsPageFactory),
        typeof(TimelineFactory), typeof(ContactPageFactory), typeof(ReceptionOfficesFactory), typeof(ReceptionOfficeFactory),
        typeof(CampaignPageFactory), typeof(LegalPageFactory), typeof(SearchPageFactory), typeof(ErrorPageFactory),
    ];
}
