using Lucene.Net.Analysis;

namespace CaiNamur.Cms.Search.Analysis;

/// <summary>Chooses the analysis by the name of the field.</summary>
internal sealed class DraftAnalyzer() : AnalyzerWrapper(PER_FIELD_REUSE_STRATEGY)
{
    private readonly FrenchTextAnalyzer _words = new(stem: false);
    private readonly FrenchTextAnalyzer _stems = new(stem: true);

    protected override Analyzer GetWrappedAnalyzer(string fieldName) => DraftFields.HoldsStems(fieldName) ? _stems : _words;
}
