using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using FSDirectory = Lucene.Net.Store.FSDirectory;

namespace CaiNamur.Cms.Search.Index;

/// <summary>An open index. One thread writes, any number search.</summary>
internal sealed class DraftIndex : IDisposable
{
    /// <summary>Changes when documents are indexed in another way than before; the index is then made anew.</summary>
    private const string Format = "1";

    private const string FormatEntry = "format";
    private const string SchemaEntry = "schema";

    private static readonly HashSet<string> MarkFields = [DraftFields.Id, DraftFields.Mark];

    private readonly FSDirectory _files;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly string? _temporaryFolder;

    private long _written;
    private long _shown;

    /// <summary>Takes over the files and the writer.</summary>
    public DraftIndex(FSDirectory files, IndexWriter writer, string? temporaryFolder)
    {
        _files = files;
        _writer = writer;
        _temporaryFolder = temporaryFolder;
        _searchers = new SearcherManager(writer, applyAllDeletes: true, new SearcherFactory());
    }

    /// <summary>Whether the index was made from documents as they are made today.</summary>
    /// <param name="schema">What types and languages are like.</param>
    public bool IsMadeFor(string schema)
    {
        IDictionary<string, string> entries = _writer.CommitData;
        return entries.TryGetValue(FormatEntry, out string? format) && format == Format
            && entries.TryGetValue(SchemaEntry, out string? madeFor) && madeFor == schema;
    }

    /// <summary>Puts documents in, or in the place of their former state.</summary>
    public void Put(IEnumerable<Document> documents)
    {
        foreach (Document document in documents)
        {
            _writer.UpdateDocument(new Term(DraftFields.Id, document.Get(DraftFields.Id, CultureInfo.InvariantCulture)), document);
        }

        Interlocked.Increment(ref _written);
    }

    /// <summary>Takes out an item, and with it all that was below it.</summary>
    public void RemoveBranch(int id) => Remove(new Term(DraftFields.Path, Text(id)));

    /// <summary>Takes out an item alone.</summary>
    public void Remove(int id) => Remove(new Term(DraftFields.Id, Text(id)));

    public void RemoveAll()
    {
        _writer.DeleteAll();
        Interlocked.Increment(ref _written);
    }

    /// <summary>Makes sure that what was written survives the process.</summary>
    public void Commit(string schema)
    {
        _writer.SetCommitData(new Dictionary<string, string> { [FormatEntry] = Format, [SchemaEntry] = schema });
        _writer.Commit();
    }

    /// <summary>The marks of all items in the index, by id.</summary>
    public IReadOnlyDictionary<int, string> ReadMarks() => ReadMarks(new MatchAllDocsQuery());

    /// <summary>The marks of an item and of all below it, by id.</summary>
    public IReadOnlyDictionary<int, string> ReadBranchMarks(int id) => ReadMarks(new TermQuery(new Term(DraftFields.Path, Text(id))));

    /// <summary>
    /// Reads all that was written before. What was written is made readable here and not at once: it becomes a segment, that is merged
    /// with others later, and there are many changes for one search.
    /// </summary>
    public T Read<T>(Func<IndexSearcher, T> work)
    {
        long written = Volatile.Read(ref _written);
        if (Volatile.Read(ref _shown) != written)
        {
            _searchers.MaybeRefreshBlocking();
            Volatile.Write(ref _shown, written);
        }

        IndexSearcher searcher = _searchers.Acquire();
        try
        {
            return work(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();

        // What is not committed is found again from the database; closing must not wait for merges.
        _writer.Rollback();
        _files.Dispose();
        if (_temporaryFolder is not null)
        {
            System.IO.Directory.Delete(_temporaryFolder, recursive: true);
        }
    }

    private void Remove(Term term)
    {
        _writer.DeleteDocuments(term);
        Interlocked.Increment(ref _written);
    }

    private Dictionary<int, string> ReadMarks(Query query) => Read(searcher =>
    {
        Dictionary<int, string> marks = [];
        int count = Math.Max(1, searcher.IndexReader.MaxDoc);
        foreach (ScoreDoc hit in searcher.Search(query, filter: null, count, Sort.INDEXORDER).ScoreDocs)
        {
            Document stored = searcher.Doc(hit.Doc, MarkFields);
            marks[int.Parse(stored.Get(DraftFields.Id, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)] = stored.Get(DraftFields.Mark, CultureInfo.InvariantCulture);
        }

        return marks;
    });

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
