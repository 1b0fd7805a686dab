namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>Categories from left to right, values from bottom to top.</summary>
internal static class UprightChartLayout
{
    private const double Height = 280;
    private const double Top = 22;
    private const double Bottom = 30;
    private const double LabelGap = 8;

    public static ChartDrawing Draw(ChartData data, ChartScale scale, double width)
    {
        string[] ticks = [.. scale.Ticks().Select(ChartNumber.Text)];
        double left = ticks.Max(ChartLayout.TextWidth) + LabelGap;
        double right = width - 4;
        double band = (right - left) / Math.Max(1, data.Categories.Count);
        var texts = new List<ChartText>();
        var grid = new List<ChartSegment>();

        foreach ((decimal tick, string label) in scale.Ticks().Zip(ticks))
        {
            double y = Y(tick);
            grid.Add(new ChartSegment(left, y, right, y));
            texts.Add(new ChartText(label, left - LabelGap, y + 4.5, "end", IsValue: false));
        }

        AddCategoryLabels();
        var bars = new List<ChartBar>();
        var lines = new List<ChartPath>();
        for (int series = 0; series < data.Series.Count; series++)
        {
            if (data.Kind is ChartKind.Line)
            {
                lines.Add(Line(series));
            }
            else
            {
                bars.AddRange(BarsOf(series));
            }
        }

        return new ChartDrawing
        {
            Width = width,
            Height = Height,
            GridLines = grid,
            Axis = new ChartSegment(left, Y(0), right, Y(0)),
            Bars = bars,
            Lines = lines,
            Texts = texts,
        };

        double Y(decimal value) => Top + ((1 - scale.Position(value)) * (Height - Top - Bottom));

        double Middle(int category) => left + ((category + 0.5) * band);

        void AddCategoryLabels()
        {
            double widest = data.Categories.Count == 0 ? 0 : data.Categories.Max(ChartLayout.TextWidth) + LabelGap;
            int every = Math.Max(1, (int)Math.Ceiling(widest / band));
            for (int category = 0; category < data.Categories.Count; category += every)
            {
                texts.Add(new ChartText(data.Categories[category], Middle(category), Height - 8, "middle", IsValue: false));
            }
        }

        IEnumerable<ChartBar> BarsOf(int series)
        {
            double barWidth = Math.Min(56, band * 0.72 / data.Series.Count);
            double shift = (series - ((data.Series.Count - 1) / 2d)) * barWidth;
            for (int category = 0; category < data.Categories.Count; category++)
            {
                if (data.Series[series].Values[category] is not { } value)
                {
                    continue;
                }

                double x = Middle(category) + shift - (barWidth / 2);
                double y = Math.Min(Y(value), Y(0));
                string label = ChartNumber.Text(value);
                if (ChartLayout.TextWidth(label) <= Math.Max(barWidth, data.Series.Count == 1 ? band : barWidth) + 4)
                {
                    texts.Add(new ChartText(label, x + (barWidth / 2), y - 6, "middle", IsValue: true));
                }

                yield return new ChartBar(series + 1, x, y, barWidth - (data.Series.Count > 1 ? 2 : 0), Math.Abs(Y(value) - Y(0)));
            }
        }

        ChartPath Line(int series)
        {
            var pieces = new List<IReadOnlyList<ChartPoint>>();
            var piece = new List<ChartPoint>();
            for (int category = 0; category < data.Categories.Count; category++)
            {
                if (data.Series[series].Values[category] is { } value)
                {
                    piece.Add(new ChartPoint(Middle(category), Y(value)));
                    continue;
                }

                Close();
            }

            Close();
            return new ChartPath(series + 1, pieces);

            void Close()
            {
                if (piece.Count > 0)
                {
                    pieces.Add(piece);
                    piece = [];
                }
            }
        }
    }
}
