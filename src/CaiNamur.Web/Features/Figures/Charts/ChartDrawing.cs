namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>A chart as shapes on a drawing board, ready to be written as SVG. All text sits in <see cref="Texts"/>.</summary>
public sealed record ChartDrawing
{
    public required double Width { get; init; }

    public required double Height { get; init; }

    public required IReadOnlyList<ChartSegment> GridLines { get; init; }

    public required ChartSegment Axis { get; init; }

    public required IReadOnlyList<ChartBar> Bars { get; init; }

    public required IReadOnlyList<ChartPath> Lines { get; init; }

    public required IReadOnlyList<ChartText> Texts { get; init; }
}

/// <summary>A straight line.</summary>
public sealed record ChartSegment(double X1, double Y1, double X2, double Y2);

/// <summary>A bar of a series (counted from 1).</summary>
public sealed record ChartBar(int Series, double X, double Y, double Width, double Height);

/// <summary>The line of a series (counted from 1): one or more pieces, as gaps in the values interrupt it.</summary>
public sealed record ChartPath(int Series, IReadOnlyList<IReadOnlyList<ChartPoint>> Pieces);

/// <summary>A point on the drawing board.</summary>
public readonly record struct ChartPoint(double X, double Y);

/// <summary>A piece of text: a value of the chart, or a label of an axis.</summary>
/// <remarks><c>Anchor</c> is the SVG <c>text-anchor</c>: start, middle or end.</remarks>
public sealed record ChartText(string Text, double X, double Y, string Anchor, bool IsValue);
