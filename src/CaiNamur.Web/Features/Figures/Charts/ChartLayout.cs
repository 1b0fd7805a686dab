namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>Turns numbers into shapes. The board is narrow, so that its text stays readable when a phone shrinks it.</summary>
internal static class ChartLayout
{
    private const double Width = 440;
    private const double CharacterWidth = 7.4;
    private const int LongestUprightLabel = 9;
    private const int MostUprightCategories = 12;

    /// <param name="data">The numbers.</param>
    /// <param name="isLying">Whether bars must lie; long or many names make them lie anyway.</param>
    public static ChartDrawing Draw(ChartData data, bool isLying = false)
    {
        ArgumentNullException.ThrowIfNull(data);

        ChartScale scale = ChartScale.For(data.Series.SelectMany(series => series.Values).OfType<decimal>());
        if (data.Kind is ChartKind.Line)
        {
            return UprightChartLayout.Draw(data, scale, Width);
        }

        bool upright = !isLying && data.Categories.Count <= MostUprightCategories && data.Categories.All(category => category.Length <= LongestUprightLabel);
        return upright ? UprightChartLayout.Draw(data, scale, Width) : LyingChartLayout.Draw(data, scale, Width);
    }

    public static double TextWidth(string text) => text.Length * CharacterWidth;
}
