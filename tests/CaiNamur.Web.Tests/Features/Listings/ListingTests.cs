using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using FsCheck.Xunit;

namespace CaiNamur.Web.Tests.Features.Listings;

public sealed class ListingTests
{
    [Property]
    public bool Replace_InAnyOrder_KeepsTheOrderOfAFreshList(List<(byte Key, byte Day, bool IsGone)> changes)
    {
        var listing = new Listing<NewsEntry>(ListingOrder.News);
        var expected = new Dictionary<Guid, NewsEntry>();
        foreach ((byte key, byte day, bool isGone) in changes ?? [])
        {
            Guid id = new(key, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            NewsEntry? entry = isGone ? null : Entry(id, day);
            listing.Replace(id, entry);
            if (entry is null)
            {
                expected.Remove(id);
            }
            else
            {
                expected[id] = entry;
            }
        }

        return listing.Entries.SequenceEqual(expected.Values.Order(ListingOrder.News)) && expected.Keys.All(key => listing.Find(key) == expected[key]);
    }

    [Fact]
    public void Replace_WhileSomebodyReads_LeavesTheSnapshotAlone()
    {
        var listing = new Listing<NewsEntry>(ListingOrder.News);
        NewsEntry entry = Entry(Guid.NewGuid(), 1);
        listing.Fill([entry]);
        IReadOnlyList<NewsEntry> seen = listing.Entries;

        listing.Replace(entry.Key, null);

        seen.ShouldBe([entry]);
        listing.Entries.ShouldBeEmpty();
    }

    private static NewsEntry Entry(Guid key, byte day) => new() { Key = key, ParentKey = null, Title = "Titre", Themes = [], Date = new DateOnly(2026, 1, 1).AddDays(day) };
}
