using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Tables: header cells say what they head, and each table scrolls in a named region that the keyboard reaches.</summary>
internal static partial class ScrollableTables
{
    private const int MaximumTitleLength = 80;

    public static void Apply(IElement root)
    {
        int number = 0;
        string? heading = null;
        foreach (IElement element in root.QuerySelectorAll($"table,{HeadingOutline.Selector}").ToList())
        {
            if (element.LocalName != "table")
            {
                heading = element.TextContent;
                continue;
            }

            ScopeHeaders(element);
            AlignCells(element);
            if (element.ParentElement?.Closest("table") is null)
            {
                number++;
                Wrap(element, Label(number, element.QuerySelector("caption")?.TextContent ?? heading));
            }
        }
    }

    private static void ScopeHeaders(IElement table)
    {
        List<IElement> headers = table.QuerySelectorAll("th").Where(header => header.Closest("table") == table).ToList();
        foreach (IElement header in headers.Where(header => header.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
        {
            header.SetAttribute("scope", IsInHeaderRow(header) ? "col" : "row");
        }

        // An empty header heads nothing; a screen reader would announce a blank.
        foreach (IElement header in headers.Where(IsEmpty))
        {
            header.RenameTo("td").RemoveAttribute("scope");
        }
    }

    private static bool IsEmpty(IElement cell) => string.IsNullOrWhiteSpace(cell.TextContent) && cell.QuerySelector("img,sup") is null;

    private static bool IsInHeaderRow(IElement header)
    {
        IElement row = header.ParentElement!;
        return row.ParentElement is { LocalName: "thead" } || row.Children.All(cell => cell.LocalName == "th");
    }

    private static void AlignCells(IElement table)
    {
        foreach (IElement cell in table.QuerySelectorAll("[align]"))
        {
            string? className = cell.GetAttribute("align") switch
            {
                "right" => "cai-align-end",
                "center" => "cai-align-center",
                _ => null,
            };
            cell.RemoveAttribute("align");
            if (className is not null)
            {
                cell.ClassName = className;
            }
        }
    }

    private static void Wrap(IElement table, string label)
    {
        IElement region = table.Owner!.CreateElement("div");
        region.ClassName = "cai-table-scroll";
        region.SetAttribute("role", "region");
        region.SetAttribute("aria-label", label);
        region.SetAttribute("tabindex", "0");
        table.Replace(region);
        region.Append(table);
    }

    private static string Label(int number, string? title)
    {
        string text = Whitespace().Replace(title ?? string.Empty, " ").Trim();
        if (text.Length > MaximumTitleLength)
        {
            text = text[..MaximumTitleLength].TrimEnd() + "…";
        }

        string label = string.Create(CultureInfo.InvariantCulture, $"Tableau {number}");
        return text.Length == 0 ? label : $"{label} : {text}";
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Whitespace();
}
