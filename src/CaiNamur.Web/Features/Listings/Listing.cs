using System.Collections.Immutable;
using CaiNamur.Web.Features.Listings.Entries;

namespace CaiNamur.Web.Features.Listings;

/// <summary>
/// The entries of one document type in their order. Readers work on an unchanging snapshot; a change replaces the snapshot.
/// </summary>
/// <typeparam name="TEntry">The kind of entry.</typeparam>
internal sealed class Listing<TEntry>(IComparer<TEntry> order)
    where TEntry : ListingEntry
{
    private readonly Lock _writing = new();
    private volatile Snapshot _snapshot = Snapshot.Empty;

    /// <summary>The entries in order.</summary>
    public ImmutableArray<TEntry> Entries => _snapshot.Ordered;

    public TEntry? Find(Guid key) => _snapshot.ByKey.GetValueOrDefault(key);

    public void Fill(IEnumerable<TEntry> entries)
    {
        lock (_writing)
        {
            ImmutableArray<TEntry> ordered = [.. entries.DistinctBy(entry => entry.Key).Order(order)];
            _snapshot = new Snapshot(ordered, ordered.ToImmutableDictionary(entry => entry.Key));
        }
    }

    /// <summary>Puts an entry in its place, or takes it out when there is none any more.</summary>
    public void Replace(Guid key, TEntry? entry)
    {
        lock (_writing)
        {
            Snapshot current = _snapshot;
            ImmutableArray<TEntry> ordered = current.Ordered;
            ImmutableDictionary<Guid, TEntry> byKey = current.ByKey;
            if (byKey.TryGetValue(key, out TEntry? old))
            {
                ordered = ordered.Remove(old, ReferenceEqualityComparer.Instance);
                byKey = byKey.Remove(key);
            }

            if (entry is not null)
            {
                int found = ordered.BinarySearch(entry, order);
                ordered = ordered.Insert(found < 0 ? ~found : found, entry);
                byKey = byKey.Add(key, entry);
            }

            _snapshot = new Snapshot(ordered, byKey);
        }
    }

    private sealed record Snapshot(ImmutableArray<TEntry> Ordered, ImmutableDictionary<Guid, TEntry> ByKey)
    {
        public static Snapshot Empty { get; } = new([], ImmutableDictionary<Guid, TEntry>.Empty);
    }
}
