using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Published documents in passing, for whoever goes through all of them: the cache keeps what visitors come back to, and that is not the whole site.</summary>
public interface IPublishedDocumentReader
{
    /// <summary>Reads the published documents with these keys in their order; documents that visitors cannot see are left out.</summary>
    /// <param name="keys">The keys; they are read with one command, and what is read is not kept.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<IPublishedContent>> ReadAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);
}
