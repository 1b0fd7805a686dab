using CaiNamur.Cms.Search.Index;
using Lucene.Net.Documents;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Reads drafts from the database and writes them into the index, some at a time.</summary>
internal sealed class DraftWriter(IContentService documents, IMediaService media, DraftDocuments factory, ILogger<DraftWriter> logger)
{
    private const int BatchSize = 100;

    /// <summary>Writes items; those that do not exist any more are taken out.</summary>
    public void Write(DraftIndex index, IEnumerable<int> documentIds, IEnumerable<int> mediaIds, CancellationToken cancellationToken)
    {
        foreach (int[] batch in documentIds.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(index, batch, documents.GetByIds(batch));
        }

        foreach (int[] batch in mediaIds.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(index, batch, media.GetByIds(batch));
        }
    }

    private void Write(DraftIndex index, int[] ids, IEnumerable<IContentBase> contents)
    {
        Dictionary<int, IContentBase> found = contents.ToDictionary(content => content.Id);
        index.Put(found.Values.Select(Create).OfType<Document>());
        foreach (int id in ids.Where(id => !found.ContainsKey(id)))
        {
            index.Remove(id);
        }
    }

    private Document? Create(IContentBase content)
    {
        try
        {
            return factory.Create(content);
        }
#pragma warning disable CA1031 // One value that its editor cannot read must not keep all other items out of the index.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.ItemLeftOut(exception, content.Id);
            return null;
        }
    }
}
