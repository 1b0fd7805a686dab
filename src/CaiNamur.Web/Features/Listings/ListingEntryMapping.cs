using CaiNamur.ContentModel;
using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Listings;

internal static class ListingEntryMapping
{
    public static NewsEntry ToEntry(this NewsArticle source, Guid? parentKey) => new()
    {
        Key = source.Key,
        ParentKey = parentKey,
        Title = source.FullTitle(),
        Themes = ThemeKeys(source),
        Date = source.Day(),
    };

    public static TrainingEntry ToEntry(this Training source, Guid? parentKey) => new()
    {
        Key = source.Key,
        ParentKey = parentKey,
        Title = source.FullTitle(),
        Themes = ThemeKeys(source),
        Kind = source.Kind,
        Schedule = source.ToSchedule(),
    };

    public static PublicationEntry ToEntry(this Publication source, Guid? parentKey) => new()
    {
        Key = source.Key,
        ParentKey = parentKey,
        Title = source.FullTitle(),
        Themes = ThemeKeys(source),
        Kind = source.Kind,
        Year = source.Year is > 0 ? source.Year : null,
    };

    public static OrganisationEntry ToEntry(this Organisation source, Guid? parentKey) => new()
    {
        Key = source.Key,
        ParentKey = parentKey,
        Title = source.FullTitle(),
        Themes = ThemeKeys(source),
        Kind = source.Kind,
        Commune = source.Commune,
        Languages = [.. source.Languages],
    };

    public static PageEntry ToEntry(this PageModel source, Guid? parentKey) => new()
    {
        Key = source.Key,
        ParentKey = parentKey,
        Title = source.FullTitle(),
        Themes = [],
        FoldedTitle = SearchText.Fold($"{source.FullTitle()} {source.ShortTitle()}"),
        FoldedIntroduction = SearchText.Fold(source.Introduction),
    };

    private static Guid[] ThemeKeys(IThemes source) => [.. source.RelatedThemes.Select(theme => theme.Key)];
}
