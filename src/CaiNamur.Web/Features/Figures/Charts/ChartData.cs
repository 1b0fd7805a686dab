namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>The numbers of a chart: one value per series and category, null where there is none.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Categories">The names along the first axis.</param>
/// <param name="Series">The values by series.</param>
public sealed record ChartData(ChartKind Kind, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series);

/// <summary>One series of a chart.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Values">As many values as the chart has categories.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
