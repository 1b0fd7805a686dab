using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Choices;
using CaiNamur.Web.Features.Figures.Charts;

namespace CaiNamur.Web.Features.Figures;

internal static class DatasetMapping
{
    private const int MostSeries = 4;

    /// <returns>The view model, or null when there are no figures.</returns>
    public static DatasetViewModel? ToViewModel(this Dataset source)
    {
        if (DataTableParser.Parse(source.Table) is not { } table)
        {
            return null;
        }

        ChartData? data = ToChart(table, source.ChartKind);
        return new DatasetViewModel
        {
            Key = source.Key,
            Id = $"jeu-{source.Key:N}",
            Title = source.Title ?? table.Headings[0],
            Summary = source.Summary,
            Unit = source.Unit,
            Source = source.Source,
            Date = source.Date is { } date ? DateOnly.FromDateTime(date) : null,
            Table = table,
            Chart = data is null ? null : ChartLayout.Draw(data, IsLying(source.ChartKind)),
            Legend = data is { Series.Count: > 1 } ? [.. data.Series.Select(series => series.Name)] : [],
            CsvUrl = FiguresCsvEndpoint.Url(source.Key),
        };
    }

    private static ChartData? ToChart(DataTable table, string? kind)
    {
        if (kind is ChartKinds.TableOnly)
        {
            return null;
        }

        var series = new List<ChartSeries>();
        for (int column = 0; column < table.Headings.Count - 1 && series.Count < MostSeries; column++)
        {
            decimal?[] values = [.. table.Rows.Select(row => row.Cells[column].Number)];
            if (values.Any(value => value is not null))
            {
                series.Add(new ChartSeries(table.Headings[column + 1], values));
            }
        }

        return series.Count == 0 ? null : new ChartData(kind is ChartKinds.Line ? ChartKind.Line : ChartKind.Bars, [.. table.Rows.Select(row => row.Label)], series);
    }

    private static bool IsLying(string? kind) => kind is ChartKinds.HorizontalBars;
}
