using CaiNamur.Web.Features.Figures;

namespace CaiNamur.Web.Tests.Features.Figures;

public sealed class CsvTextTests
{
    [Fact]
    public void Write_WithSeparatorsAndQuotes_QuotesTheCell() =>
        Write("Dit \"bureau\"", "a;b").ShouldBe("Ligne;\"a;b\"\r\n\"Dit \"\"bureau\"\"\";1\r\n");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+32 81", "'+32 81")]
    [InlineData("@somme", "'@somme")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-2,5", "-2,5")]
    [InlineData("-", "-")]
    public void Write_WithWhatLooksLikeAFormula_MakesItText(string label, string written) =>
        Write(label, "Valeur").ShouldBe($"Ligne;Valeur\r\n{written};1\r\n");

    private static string Write(string label, string heading) =>
        CsvText.Write(new DataTable(["Ligne", heading], [new DataRow(label, [new DataCell("1", 1)])]));
}
