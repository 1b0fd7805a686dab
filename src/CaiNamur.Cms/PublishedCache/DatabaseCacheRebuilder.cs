using Umbraco.Cms.Core.PublishedCache;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Published content is read from the versions themselves; there is no copy of it in the database that could be out of date.</summary>
internal sealed class DatabaseCacheRebuilder(IDocumentCacheService documents, IMediaCacheService media) : IDatabaseCacheRebuilder
{
    public void Rebuild(bool useBackgroundThread)
    {
        documents.ClearConvertedContentCache();
        media.ClearConvertedContentCache();
    }

    public void RebuildDatabaseCacheIfSerializerChanged()
    {
        // The stored form is the versions' own; no serializer of the cache is involved.
    }
}
