using CaiNamur.Cms.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CaiNamur.Cms.Search.Querying;

/// <summary>
/// What somebody typed as a query: every word must be in the name or in the text, as it is, as its stem, as a beginning, or with a typing error or two.
/// The name weighs more than the text, and what is meant literally more than what resembles it.
/// </summary>
internal static class DraftQuery
{
    private const float SameKey = 1000;
    private const float SameName = 200;
    private const float NameBegins = 60;
    private const float InName = 40;
    private const float StemInName = 30;
    private const float BeginsInName = 20;
    private const float ResemblesInName = 8;
    private const float InText = 1;
    private const float StemInText = 0.8f;
    private const float BeginsInText = 0.5f;
    private const float ResemblesInText = 0.25f;

    /// <summary>Shorter beginnings are in every text.</summary>
    private const int ShortestBeginningInText = 3;

    private const int MostResembling = 50;

    private static readonly FrenchTextAnalyzer Words = new(stem: false);
    private static readonly FrenchTextAnalyzer Stems = new(stem: true);

    /// <summary>Reads a query.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="cultures">The languages to search in, besides what is the same in all.</param>
    /// <returns>The query, or null when there is no word in the text.</returns>
    public static Query? Read(string text, IReadOnlyCollection<string> cultures)
    {
        string?[] fields = [null, .. cultures];
        IReadOnlyList<string> words = QueryWords.Read(Words, DraftFields.Name(null), text);
        string trimmed = text.Trim();
        var query = new BooleanQuery();
        if (Guid.TryParse(trimmed, out Guid key))
        {
            query.Add(Weighted(new TermQuery(new Term(DraftFields.Key, key.ToString("N"))), SameKey), Occur.SHOULD);
        }

        if (words.Count > 0)
        {
            query.Add(InAnyField(words, FrenchTextAnalyzer.Fold(trimmed), fields), Occur.SHOULD);
        }

        return query.Clauses.Count == 0 ? null : query;
    }

    private static BooleanQuery InAnyField(IReadOnlyList<string> words, string whole, string?[] cultures)
    {
        var query = new BooleanQuery();
        bool onlyStopWords = words.All(FrenchTextAnalyzer.StopWords.Contains);
        foreach (string word in words)
        {
            bool isNeeded = onlyStopWords || !FrenchTextAnalyzer.StopWords.Contains(word);
            query.Add(OneWord(word, cultures), isNeeded ? Occur.MUST : Occur.SHOULD);
        }

        foreach (string? culture in cultures)
        {
            var name = new Term(DraftFields.WholeName(culture), whole);
            query.Add(Weighted(new TermQuery(name), SameName), Occur.SHOULD);
            query.Add(Weighted(new PrefixQuery(name), NameBegins), Occur.SHOULD);
        }

        return query;
    }

    private static DisjunctionMaxQuery OneWord(string word, string?[] cultures)
    {
        var query = new DisjunctionMaxQuery(tieBreakerMultiplier: 0.1f);
        string stem = QueryWords.Read(Stems, DraftFields.Name(null), word) is [{ } first, ..] ? first : word;
        foreach (string? culture in cultures)
        {
            string name = DraftFields.Name(culture);
            query.Add(Weighted(new TermQuery(new Term(name, word)), InName));
            query.Add(Weighted(new TermQuery(new Term(DraftFields.StemsOf(name), stem)), StemInName));
            query.Add(Weighted(new PrefixQuery(new Term(name, word)), BeginsInName));
            AddResembling(query, name, word, ResemblesInName);

            string text = DraftFields.Text(culture);
            query.Add(new TermQuery(new Term(text, word)) { Boost = InText });
            query.Add(new TermQuery(new Term(DraftFields.StemsOf(text), stem)) { Boost = StemInText });
            if (word.Length >= ShortestBeginningInText)
            {
                query.Add(Weighted(new PrefixQuery(new Term(text, word)), BeginsInText));
            }

            AddResembling(query, text, word, ResemblesInText);
        }

        return query;
    }

    private static void AddResembling(DisjunctionMaxQuery query, string field, string word, float weight)
    {
        int errors = word switch
        {
            { Length: < 4 } => 0,
            _ when word.All(char.IsDigit) => 0,
            { Length: < 8 } => 1,
            _ => 2,
        };
        if (errors > 0)
        {
            // The first letter is nearly always right, and it spares most of the dictionary.
            query.Add(Weighted(new FuzzyQuery(new Term(field, word), errors, prefixLength: 1, MostResembling, transpositions: true), weight));
        }
    }

    /// <summary>Rare words must not make a resemblance weigh more than the word itself.</summary>
    private static ConstantScoreQuery Weighted(Query query, float weight) => new(query) { Boost = weight };
}
