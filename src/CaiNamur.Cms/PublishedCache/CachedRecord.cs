using System.ComponentModel;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>What the cache keeps for a key, also when there is nothing to keep. Marked immutable so that the cache hands out the object itself.</summary>
/// <param name="Record">The item, or null when the database has none in the wanted state.</param>
[ImmutableObject(true)]
internal sealed record CachedRecord(PublishedContentRecord? Record)
{
    /// <summary>The published item made of the record; made once, dropped with the record.</summary>
    public PublishedContentItem? Item { get; set; }
}
