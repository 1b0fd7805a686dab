using System.Globalization;
using CaiNamur.Cms.Security.Reading;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CaiNamur.Cms.Search.Querying;

/// <summary>Leaves out what is not wanted, or not meant for the one who searches.</summary>
internal sealed class DraftFilter
{
    private readonly BooleanQuery _conditions = [];

    public DraftFilter(bool isMedia) => Require(new TermQuery(new Term(DraftFields.Kind, isMedia ? DraftFields.Media : DraftFields.Document)));

    /// <summary>Only what is below an item.</summary>
    public void Below(int parentId)
    {
        string id = Text(parentId);
        Require(new TermQuery(new Term(DraftFields.Path, id)));
        _conditions.Add(new TermQuery(new Term(DraftFields.Id, id)), Occur.MUST_NOT);
    }

    public void Trashed(bool trashed) => Require(new TermQuery(new Term(DraftFields.Trashed, trashed ? DraftFields.True : DraftFields.False)));

    public void OfTypes(IEnumerable<Guid> typeKeys)
        => Require(new ConstantScoreQuery(new FieldCacheTermsFilter(DraftFields.Type, [.. typeKeys.Select(key => key.ToString("N")).Distinct()])));

    /// <summary>Only what is in the branches that somebody works in.</summary>
    public void Within(StartNodes startNodes)
    {
        if (!startNodes.IncludeRoot)
        {
            Require(AnyBranch(startNodes.Paths.Select(path => path[(path.LastIndexOf(',') + 1)..])));
        }
    }

    /// <summary>Only what may be read: from the top of the tree down, each permission replaces the one above it.</summary>
    public void Readable(DocumentReading reading)
    {
        if (reading.Everything)
        {
            return;
        }

        Query readable = reading.ByDefault ? new MatchAllDocsQuery() : new BooleanQuery();
        foreach (ReadingBranch branch in reading.Exceptions.OrderBy(branch => branch.Path.Length))
        {
            var below = new TermQuery(new Term(DraftFields.Path, Text(branch.Id)));
            readable = new BooleanQuery
            {
                { readable, branch.MayRead ? Occur.SHOULD : Occur.MUST },
                { below, branch.MayRead ? Occur.SHOULD : Occur.MUST_NOT },
            };
        }

        Require(readable);
    }

    public Filter ToFilter() => new QueryWrapperFilter(_conditions);

    private static BooleanQuery AnyBranch(IEnumerable<string> ids)
    {
        var any = new BooleanQuery();
        foreach (string id in ids)
        {
            any.Add(new TermQuery(new Term(DraftFields.Path, id)), Occur.SHOULD);
        }

        return any;
    }

    private void Require(Query condition) => _conditions.Add(condition, Occur.MUST);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
