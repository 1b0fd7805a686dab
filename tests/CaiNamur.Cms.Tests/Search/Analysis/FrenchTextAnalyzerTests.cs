using CaiNamur.Cms.Search.Analysis;

namespace CaiNamur.Cms.Tests.Search.Analysis;

public sealed class FrenchTextAnalyzerTests
{
    [Theory]
    [InlineData("L’école d'été", "ecole ete")]
    [InlineData("La migration vue par le C.A.I.", "la migration vue par le cai")]
    [InlineData("Œuvre, cœur & façade", "oeuvre coeur facade")]
    [InlineData("12.5 km à www.cainamur.be", "12.5 km a www.cainamur.be")]
    [InlineData("", "")]
    public void Words_OfFrenchText_AreFolded(string text, string words)
    {
        using var analyzer = new FrenchTextAnalyzer(stem: false);

        QueryWords.Read(analyzer, "name", text).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("bénévoles", "benevole")]
    [InlineData("Formations", "formation")]
    [InlineData("associations", "ASSOCIATION")]
    [InlineData("intégrées", "intégrée")]
    public void Stems_OfFormsOfAWord_AreTheSame(string one, string other)
    {
        using var analyzer = new FrenchTextAnalyzer(stem: true);

        QueryWords.Read(analyzer, "name", one).ShouldBe(QueryWords.Read(analyzer, "name", other));
    }

    [Fact]
    public void Fold_OfVeryLongText_FitsIntoATerm()
        => System.Text.Encoding.UTF8.GetByteCount(FrenchTextAnalyzer.Fold(new string('ﷺ', 50_000))).ShouldBeLessThan(32_766);
}
