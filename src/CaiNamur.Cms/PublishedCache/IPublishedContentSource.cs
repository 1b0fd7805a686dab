namespace CaiNamur.Cms.PublishedCache;

/// <summary>
/// What the published cache is filled from: documents and media as the database has them, without the cost of an editable entity.
/// </summary>
/// <remarks>
/// Every member opens a scope of its own; inside an open scope it sees what that scope has written so far.
/// "Published" is the state of the item alone: whether its ancestors are published is not looked at, and items in the recycle bin are never published.
/// With <c>preview</c> a document comes with its draft, otherwise with what was published last; media have one version, and ignore it.
/// </remarks>
public interface IPublishedContentSource
{
    /// <summary>Reads one document or media item.</summary>
    /// <returns>The item, or null when there is none with this key in the wanted state.</returns>
    Task<PublishedContentRecord?> FindAsync(Guid key, bool preview, CancellationToken cancellationToken = default);

    /// <summary>Reads documents and media in one command, in no particular order; keys without an item in the wanted state are left out.</summary>
    Task<IReadOnlyList<PublishedContentRecord>> FindManyAsync(IReadOnlyCollection<Guid> keys, bool preview, CancellationToken cancellationToken = default);

    /// <summary>Tells whether an item exists in the wanted state, without reading it.</summary>
    Task<bool> ExistsAsync(Guid key, bool preview, CancellationToken cancellationToken = default);

    /// <summary>Lists the keys of all items of some document or media types in the wanted state, in tree order (level, parent, sort order).</summary>
    Task<IReadOnlyList<Guid>> ListKeysByContentTypeAsync(IReadOnlyCollection<int> contentTypeIds, bool preview, CancellationToken cancellationToken = default);

    /// <summary>Streams all items of some document or media types, by id; a page of them is in memory at a time.</summary>
    IAsyncEnumerable<PublishedContentRecord> ReadByContentTypeAsync(IReadOnlyCollection<int> contentTypeIds, bool preview, CancellationToken cancellationToken = default);

    /// <summary>Streams all documents, by id; a page of them is in memory at a time.</summary>
    IAsyncEnumerable<PublishedContentRecord> ReadDocumentsAsync(bool preview, CancellationToken cancellationToken = default);

    /// <summary>Streams all media that are not in the recycle bin, by id; a page of them is in memory at a time.</summary>
    IAsyncEnumerable<PublishedContentRecord> ReadMediaAsync(CancellationToken cancellationToken = default);
}
