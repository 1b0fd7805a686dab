using CaiNamur.Web.Features.Figures.Charts;

namespace CaiNamur.Web.Features.Figures;

/// <summary>A set of figures with its drawing and its table.</summary>
public sealed record DatasetViewModel
{
    public required Guid Key { get; init; }

    /// <summary>The id of its heading.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What the figures say, in a sentence.</summary>
    public string? Summary { get; init; }

    public string? Unit { get; init; }

    public string? Source { get; init; }

    public DateOnly? Date { get; init; }

    public required DataTable Table { get; init; }

    /// <summary>The drawing, or null when the figures are shown as a table only.</summary>
    public ChartDrawing? Chart { get; init; }

    /// <summary>The names in the legend; empty when there is one series, which the title names.</summary>
    public required IReadOnlyList<string> Legend { get; init; }

    public required string CsvUrl { get; init; }
}
