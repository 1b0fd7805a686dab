namespace CaiNamur.Web.Features.Figures.Charts;

/// <summary>How a dataset is drawn.</summary>
public enum ChartKind
{
    /// <summary>A bar per category and series.</summary>
    Bars,

    /// <summary>A line per series, for what changes over time.</summary>
    Line,
}
