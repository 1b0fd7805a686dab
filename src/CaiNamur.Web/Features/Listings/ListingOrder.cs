using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Listings;

/// <summary>The order of each list. The key comes last, so that no two entries are equal.</summary>
internal static class ListingOrder
{
    private static readonly StringComparer ByTitle = StringComparer.Create(FrenchDate.Culture, ignoreCase: true);

    public static IComparer<NewsEntry> News { get; } = Comparer<NewsEntry>.Create((left, right) =>
        First(right.Date.CompareTo(left.Date), left, right));

    public static IComparer<TrainingEntry> Trainings { get; } = Comparer<TrainingEntry>.Create(Titles);

    public static IComparer<PublicationEntry> Publications { get; } = Comparer<PublicationEntry>.Create((left, right) =>
        First((right.Year ?? 0).CompareTo(left.Year ?? 0), left, right));

    public static IComparer<OrganisationEntry> Organisations { get; } = Comparer<OrganisationEntry>.Create(Titles);

    public static IComparer<PageEntry> Pages { get; } = Comparer<PageEntry>.Create(Titles);

    private static int First(int comparison, ListingEntry left, ListingEntry right) => comparison != 0 ? comparison : Titles(left, right);

    private static int Titles(ListingEntry left, ListingEntry right)
    {
        int comparison = ByTitle.Compare(left.Title, right.Title);
        return comparison != 0 ? comparison : left.Key.CompareTo(right.Key);
    }
}
