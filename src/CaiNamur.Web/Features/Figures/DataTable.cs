namespace CaiNamur.Web.Features.Figures;

/// <summary>A table of figures: headings, and rows whose first cell names them. All rows are as long as the headings.</summary>
public sealed record DataTable(IReadOnlyList<string> Headings, IReadOnlyList<DataRow> Rows);

/// <summary>One row.</summary>
public sealed record DataRow(string Label, IReadOnlyList<DataCell> Cells);

/// <summary>One cell: as it was written, and the number that it is, if it is one.</summary>
public sealed record DataCell(string Text, decimal? Number);
