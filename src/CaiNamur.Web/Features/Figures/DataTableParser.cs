using System.Globalization;

namespace CaiNamur.Web.Features.Figures;

/// <summary>Reads a table as editors write it: one row per line, columns separated by semicolons, the first line being the headings.</summary>
internal static class DataTableParser
{
    private const char Separator = ';';

    /// <returns>The table, or null when there is nothing but headings.</returns>
    public static DataTable? Parse(string? text)
    {
        string[][] lines =
        [
            .. (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => line.Split(Separator, StringSplitOptions.TrimEntries)),
        ];
        if (lines.Length < 2)
        {
            return null;
        }

        string[] headings = lines[0];
        return new DataTable(headings, [.. lines.Skip(1).Select(line => Row(line, headings.Length))]);
    }

    private static DataRow Row(string[] line, int columns)
    {
        var cells = new DataCell[columns - 1];
        for (int column = 1; column < columns; column++)
        {
            string text = column < line.Length ? line[column] : string.Empty;
            cells[column - 1] = new DataCell(text, Number(text));
        }

        return new DataRow(line[0], cells);
    }

    // « 1 046 », « 5,29 », « 12.6 » and « 5,29 % » are all numbers to the people who type them.
    private static decimal? Number(string text)
    {
        string plain = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('%' or '€'))).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }
}
