using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Listings.Entries;

namespace CaiNamur.Web.Features.ContentChanges;

/// <summary>Which stored pages a changed document concerns, besides those that name it themselves.</summary>
internal static class DependentTags
{
    /// <param name="key">The document.</param>
    /// <param name="contentTypeAlias">Its type, or null when it is not published any more.</param>
    /// <param name="entries">Its entries in the lists, before and after the change.</param>
    public static IEnumerable<string> Of(Guid key, string? contentTypeAlias, IEnumerable<ListingEntry> entries)
    {
        yield return PageCacheTags.Document(key);
        if (contentTypeAlias is not null)
        {
            yield return PageCacheTags.List(contentTypeAlias);
        }

        foreach (ListingEntry entry in entries)
        {
            if (ListAlias(entry) is { } alias)
            {
                yield return PageCacheTags.List(alias);
            }

            if (entry.ParentKey is { } parentKey)
            {
                yield return PageCacheTags.Children(parentKey);
            }

            foreach (Guid theme in entry.Themes)
            {
                yield return PageCacheTags.Theme(theme);
            }
        }
    }

    private static string? ListAlias(ListingEntry entry) => entry switch
    {
        NewsEntry => NewsArticle.ModelTypeAlias,
        TrainingEntry => Training.ModelTypeAlias,
        PublicationEntry => Publication.ModelTypeAlias,
        OrganisationEntry => Organisation.ModelTypeAlias,
        _ => null,
    };
}
