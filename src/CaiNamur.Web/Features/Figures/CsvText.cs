using System.Text;

namespace CaiNamur.Web.Features.Figures;

/// <summary>Writes a table as a Belgian spreadsheet program reads it: semicolons, and quotation marks where needed.</summary>
internal static class CsvText
{
    public static string Write(DataTable table)
    {
        var text = new StringBuilder();
        AppendLine(text, table.Headings);
        foreach (DataRow row in table.Rows)
        {
            AppendLine(text, [row.Label, .. row.Cells.Select(cell => cell.Text)]);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        // A cell that begins like a formula would be computed by the reader's program.
        string safe = value.Length > 1 && value[0] is '=' or '+' or '@' or '\t' || (value.StartsWith('-') && !value.Skip(1).All(character => char.IsDigit(character) || character is ',' or '.' or ' '))
            ? "'" + value
            : value;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
