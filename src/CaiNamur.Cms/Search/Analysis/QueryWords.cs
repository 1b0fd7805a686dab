using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CaiNamur.Cms.Search.Analysis;

/// <summary>Takes the words out of what somebody typed; nothing in it is an operator.</summary>
internal static class QueryWords
{
    /// <summary>Nobody types more words that matter; each costs a look through the index.</summary>
    private const int Most = 16;

    /// <summary>Longer words are not indexed either.</summary>
    private const int Longest = 255;

    public static IReadOnlyList<string> Read(Analyzer analyzer, string field, string text)
    {
        List<string> words = [];
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (words.Count < Most && stream.IncrementToken())
        {
            string word = term.ToString();
            if (word.Length is > 0 and <= Longest && !words.Contains(word))
            {
                words.Add(word);
            }
        }

        stream.End();
        return words;
    }
}
