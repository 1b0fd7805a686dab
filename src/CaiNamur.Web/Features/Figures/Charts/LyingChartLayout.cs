namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>Categories from top to bottom, each named above its bars: for long names and long lists.</summary>
internal static class LyingChartLayout
{
    private const double LabelHeight = 20;
    private const double BarHeight = 16;
    private const double CategoryGap = 12;
    private const double ValueGap = 6;

    public static ChartDrawing Draw(ChartData data, ChartScale scale, double width)
    {
        double valueWidth = data.Series.SelectMany(series => series.Values).OfType<decimal>()
            .Select(value => ChartLayout.TextWidth(ChartNumber.Text(value)))
            .DefaultIfEmpty(0)
            .Max() + ValueGap;
        double right = width - valueWidth;
        double zero = X(0);
        var bars = new List<ChartBar>();
        var texts = new List<ChartText>();
        double y = 0;

        for (int category = 0; category < data.Categories.Count; category++)
        {
            texts.Add(new ChartText(data.Categories[category], 0, y + 14, "start", IsValue: false));
            y += LabelHeight;
            for (int series = 0; series < data.Series.Count; series++)
            {
                if (data.Series[series].Values[category] is { } value)
                {
                    double x = X(value);
                    bars.Add(new ChartBar(series + 1, Math.Min(x, zero), y, Math.Abs(x - zero), BarHeight - 2));
                    texts.Add(new ChartText(ChartNumber.Text(value), Math.Max(x, zero) + ValueGap, y + 12, "start", IsValue: true));
                }

                y += BarHeight;
            }

            y += CategoryGap;
        }

        return new ChartDrawing
        {
            Width = width,
            Height = Math.Max(1, y - CategoryGap),
            GridLines = [],
            Axis = new ChartSegment(zero, 0, zero, Math.Max(1, y - CategoryGap)),
            Bars = bars,
            Lines = [],
            Texts = texts,
        };

        double X(decimal value) => scale.Position(value) * right;
    }
}
