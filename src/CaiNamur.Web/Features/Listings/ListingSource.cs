using CaiNamur.Web.Features.Listings.Entries;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Listings;

/// <summary>A listing that fills itself on first use.</summary>
internal sealed class ListingSource<TEntry>(
    ListingReader reader,
    IComparer<TEntry> order,
    IReadOnlyList<string> contentTypeAliases,
    Func<IPublishedContent, Guid?, TEntry?> map) : IListingSource
    where TEntry : ListingEntry
{
    private readonly Lock _filling = new();
    private volatile Listing<TEntry>? _listing;

    public IReadOnlyList<TEntry> Entries => (_listing ?? Fill()).Entries;

    public void Refresh(Guid key, IPublishedContent? content, ISet<ListingEntry> touched)
    {
        TEntry? entry = content is not null && contentTypeAliases.Contains(content.ContentType.Alias) ? map(content, reader.ParentKey(key)) : null;

        // A list that is being made right now must not miss the change, hence the lock.
        lock (_filling)
        {
            if (_listing is { } listing)
            {
                Add(listing.Find(key));
                listing.Replace(key, entry);
            }
        }

        Add(entry);

        void Add(TEntry? shown)
        {
            if (shown is not null)
            {
                touched.Add(shown);
            }
        }
    }

    public void Reset()
    {
        lock (_filling)
        {
            _listing = null;
        }
    }

    private Listing<TEntry> Fill()
    {
        lock (_filling)
        {
            if (_listing is { } filled)
            {
                return filled;
            }

            var listing = new Listing<TEntry>(order);
            listing.Fill(contentTypeAliases.SelectMany(reader.Read).Select(item => map(item.Content, item.ParentKey)).OfType<TEntry>());
            return _listing = listing;
        }
    }
}
