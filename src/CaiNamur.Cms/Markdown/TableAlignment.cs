using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CaiNamur.Cms.Markdown;

/// <summary>Markdig says the alignment and width of columns in style attributes, which the sanitiser and the CSP refuse: the first become attributes, the second go.</summary>
internal static class TableAlignment
{
    public static void Apply(MarkdownDocument document)
    {
        foreach (Table table in document.Descendants<Table>())
        {
            foreach (TableRow row in table.OfType<TableRow>())
            {
                AlignCells(row, table.ColumnDefinitions);
            }

            table.ColumnDefinitions.Clear();
        }
    }

    private static void AlignCells(TableRow row, List<TableColumnDefinition> columns)
    {
        for (int i = 0; i < row.Count; i++)
        {
            TableCell cell = (TableCell)row[i];
            int column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
            string? align = column < columns.Count ? Name(columns[column].Alignment) : null;
            if (align is not null)
            {
                cell.GetAttributes().AddPropertyIfNotExist("align", align);
            }
        }
    }

    private static string? Name(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => "center",
        TableColumnAlign.Right => "right",
        _ => null,
    };
}
