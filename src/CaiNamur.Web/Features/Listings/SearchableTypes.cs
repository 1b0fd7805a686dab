using CaiNamur.ContentModel.Pages;

namespace CaiNamur.Web.Features.Listings;

/// <summary>The document types that a search may find: all pages but the search page and the error pages.</summary>
internal static class SearchableTypes
{
    public static IReadOnlyList<string> Aliases { get; } =
    [
        Home.ModelTypeAlias, Section.ModelTypeAlias, ContentPage.ModelTypeAlias, ThematicPage.ModelTypeAlias, TrainingCatalogue.ModelTypeAlias,
        Training.ModelTypeAlias, NewsList.ModelTypeAlias, NewsArticle.ModelTypeAlias, PublicationLibrary.ModelTypeAlias, Publication.ModelTypeAlias,
        FiguresPage.ModelTypeAlias, OrganisationDirectory.ModelTypeAlias, Organisation.ModelTypeAlias, Team.ModelTypeAlias, MandatesPage.ModelTypeAlias,
        MissionsPage.ModelTypeAlias, Timeline.ModelTypeAlias, ContactPage.ModelTypeAlias, ReceptionOffices.ModelTypeAlias, ReceptionOffice.ModelTypeAlias,
        CampaignPage.ModelTypeAlias, LegalPage.ModelTypeAlias,
    ];
}
