using CaiNamur.Web.Features.Figures.Charts;
using FsCheck.Xunit;

namespace CaiNamur.Web.Tests.Features.Figures;

public sealed class ChartLayoutTests
{
    [Property]
    public bool Draw_OfAnyNumbers_KeepsEveryShapeOnTheBoard(int[] values, bool isLine, bool isLying)
    {
        decimal?[] numbers = [.. values.Select(value => (decimal?)value)];
        var data = new ChartData(isLine ? ChartKind.Line : ChartKind.Bars, [.. values.Select((_, index) => $"{index}")], [new ChartSeries("A", numbers)]);

        ChartDrawing drawing = ChartLayout.Draw(data, isLying);

        return drawing.Bars.All(bar => bar is { Width: >= 0, Height: >= 0 } && bar.X >= -0.01 && bar.Y >= -0.01 && bar.X + bar.Width <= drawing.Width + 0.01 && bar.Y + bar.Height <= drawing.Height + 0.01)
            && drawing.Lines.SelectMany(line => line.Pieces).SelectMany(piece => piece).All(point => point.X >= 0 && point.X <= drawing.Width && point.Y >= 0 && point.Y <= drawing.Height);
    }

    [Fact]
    public void Draw_OfBars_MakesThemAsHighAsTheirNumbersSay()
    {
        var data = new ChartData(ChartKind.Bars, ["2020", "2021"], [new ChartSeries("A", [100, 200])]);

        ChartDrawing drawing = ChartLayout.Draw(data);

        (drawing.Bars[1].Height / drawing.Bars[0].Height).ShouldBe(2, 0.001);
    }

    [Fact]
    public void Draw_OfALineWithAGap_InterruptsTheLine()
    {
        var data = new ChartData(ChartKind.Line, ["1", "2", "3", "4"], [new ChartSeries("A", [1, null, 3, 4])]);

        ChartDrawing drawing = ChartLayout.Draw(data);

        drawing.Lines[0].Pieces.Select(piece => piece.Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void Draw_WithLongNames_LaysTheBarsDown()
    {
        var data = new ChartData(ChartKind.Bars, ["Jemeppe-sur-Sambre", "Namur"], [new ChartSeries("A", [10, 20])]);

        ChartDrawing drawing = ChartLayout.Draw(data);

        drawing.GridLines.ShouldBeEmpty();
        drawing.Bars[0].Height.ShouldBe(drawing.Bars[1].Height);
        (drawing.Bars[1].Width / drawing.Bars[0].Width).ShouldBe(2, 0.001);
    }

    [Theory]
    [InlineData(1046, 1500, 500)]
    [InlineData(5, 6, 2)]
    [InlineData(100, 100, 25)]
    public void Scale_HasRoundSteps(int largest, int max, int step)
    {
        ChartScale scale = ChartScale.For([largest, 1]);

        scale.Max.ShouldBe(max);
        scale.Step.ShouldBe(step);
    }
}
