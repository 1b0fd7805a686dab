using CaiNamur.Web.Features.Figures;

namespace CaiNamur.Web.Tests.Features.Figures;

public sealed class DataTableParserTests
{
    [Fact]
    public void Parse_WithNumbersAsPeopleTypeThem_ReadsTheNumbersAndKeepsTheText()
    {
        DataTable table = DataTableParser.Parse("Année; Personnes ;Part\n2021;1 046;5,29 %\r\n2020;1\u202f120;−3.5")!;

        table.Headings.ShouldBe(["Année", "Personnes", "Part"]);
        table.Rows.Select(row => row.Label).ShouldBe(["2021", "2020"]);
        table.Rows[0].Cells.Select(cell => cell.Number).ShouldBe([1046m, 5.29m]);
        table.Rows[1].Cells.Select(cell => cell.Number).ShouldBe([1120m, -3.5m]);
        table.Rows[0].Cells[1].Text.ShouldBe("5,29 %");
    }

    [Fact]
    public void Parse_WithRowsOfOtherLengths_MakesThemAsLongAsTheHeadings()
    {
        DataTable table = DataTableParser.Parse("A;B;C\nx\ny;1;2;3")!;

        table.Rows.ShouldAllBe(row => row.Cells.Count == 2);
        table.Rows[0].Cells[0].Number.ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("Année;Personnes")]
    public void Parse_WithoutRows_IsNull(string? text) => DataTableParser.Parse(text).ShouldBeNull();
}
