using AngleSharp.Dom;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Items of a list that stand in no list: invalid, announced wrongly, and put elsewhere by the parser as soon as they are moved into a list.</summary>
internal static class OrphanItems
{
    public static void Rename(IElement root)
    {
        foreach (IElement item in root.QuerySelectorAll("li,dt,dd").Where(IsOrphan).ToList())
        {
            item.RenameTo("div");
        }
    }

    private static bool IsOrphan(IElement item) => item.LocalName == "li"
        ? item.ParentElement?.LocalName is not ("ul" or "ol")
        : item.ParentElement?.LocalName is not "dl";
}
