using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace CaiNamur.Cms.Search.Analysis;

/// <summary>
/// French words without elided articles, case and accents. Accents go before the stem is taken, so that who types none finds the same.
/// </summary>
/// <param name="stem">Whether plural, gender and endings go as well.</param>
internal sealed class FrenchTextAnalyzer(bool stem) : Analyzer
{
    /// <summary>Lucene takes no longer terms than some thousands of bytes.</summary>
    private const int LongestFolded = 500;

    /// <summary>Words that say nothing by themselves, as they are after this analysis.</summary>
    public static IReadOnlySet<string> StopWords { get; } = FrenchAnalyzer.DefaultStopSet
        .Select(Fold)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A whole text without case and accents, its spaces as they are between words.</summary>
    public static string Fold(string text)
    {
        char[] lower = [.. text.ToLowerInvariant().Take(LongestFolded)];
        char[] folded = new char[lower.Length * 4];
        int length = ASCIIFoldingFilter.FoldToASCII(lower, 0, folded, 0, lower.Length);
        return string.Join(' ', new string(folded, 0, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
        words = new LowerCaseFilter(LuceneVersion.LUCENE_48, words);
        words = new ASCIIFoldingFilter(words);
        words = new AcronymFilter(words);
        return new TokenStreamComponents(source, stem ? new FrenchLightStemFilter(words) : words);
    }
}
