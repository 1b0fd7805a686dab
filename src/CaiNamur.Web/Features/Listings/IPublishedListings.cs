using CaiNamur.Web.Features.Listings.Entries;

namespace CaiNamur.Web.Features.Listings;

/// <summary>
/// The lists of the site, out of memory. A list is made on first use and follows each publication afterwards;
/// reading it touches neither the database nor the documents. Only documents whose ancestors are all published count.
/// </summary>
public interface IPublishedListings
{
    /// <summary>News, the latest first.</summary>
    ListingPage<NewsEntry> News(ListingQuery query);

    /// <summary>Trainings that are not over at <paramref name="now"/>: by next session, those without dates last.</summary>
    ListingPage<TrainingEntry> ComingTrainings(ListingQuery query, DateTimeOffset now);

    /// <summary>Trainings that are over at <paramref name="now"/>, the most recent first.</summary>
    ListingPage<TrainingEntry> PastTrainings(ListingQuery query, DateTimeOffset now);

    /// <summary>Publications, the latest first, then by title.</summary>
    ListingPage<PublicationEntry> Publications(ListingQuery query);

    /// <summary>Organisations by name.</summary>
    ListingPage<OrganisationEntry> Organisations(ListingQuery query);

    /// <summary>Pages whose title or introduction holds every word: those with the words in the title first.</summary>
    ListingPage<PageEntry> Search(IReadOnlyList<string> words, int skip, int take);
}
