using System.Globalization;
using Lucene.Net.Search;

namespace CaiNamur.Cms.Search.Querying;

/// <summary>Runs a query and reads one page of its hits.</summary>
internal static class DraftSearcher
{
    /// <summary>Equal hits keep their order from page to page.</summary>
    private static readonly Sort BestFirst = new(SortField.FIELD_SCORE, new SortField(DraftFields.Id, SortFieldType.INT32));

    private static readonly HashSet<string> KeyOnly = [DraftFields.Key];

    public static DraftHits Find(IndexSearcher searcher, Query query, Filter filter, int skip, int take)
    {
        int wanted = (int)Math.Min((long)skip + take, searcher.IndexReader.MaxDoc);
        if (wanted == 0 || take == 0)
        {
            var counter = new TotalHitCountCollector();
            searcher.Search(query, filter, counter);
            return new DraftHits(counter.TotalHits, []);
        }

        TopDocs found = searcher.Search(query, filter, wanted, BestFirst);
        return new DraftHits(found.TotalHits, [.. found.ScoreDocs.Skip(skip).Select(hit => Guid.Parse(searcher.Doc(hit.Doc, KeyOnly).Get(DraftFields.Key, CultureInfo.InvariantCulture)))]);
    }
}
