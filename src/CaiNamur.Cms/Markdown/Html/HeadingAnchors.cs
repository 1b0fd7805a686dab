using AngleSharp.Dom;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Ids: those that the author gave are kept once each; a heading without one gets its words in ASCII, as in a page's address.</summary>
internal static class HeadingAnchors
{
    private const string NamelessHeading = "titre";

    public static void Apply(IElement root, IdRegistry ids, IShortStringHelper shortStrings)
    {
        foreach (IElement element in root.QuerySelectorAll("[id]"))
        {
            KeepId(element, ids);
        }

        foreach (IElement heading in root.QuerySelectorAll(HeadingOutline.Selector).Where(heading => string.IsNullOrEmpty(heading.Id)))
        {
            heading.Id = ids.ClaimTarget(Slug(heading.TextContent, shortStrings));
        }
    }

    private static string Slug(string words, IShortStringHelper shortStrings)
    {
        string slug = string.IsNullOrWhiteSpace(words) ? string.Empty : shortStrings.CleanStringForUrlSegment(words);
        return slug.Length == 0 ? NamelessHeading : slug;
    }

    private static void KeepId(IElement element, IdRegistry ids)
    {
        string id = element.Id ?? string.Empty;
        if (!IdRegistry.IsValid(id) || ids.IsTarget(id))
        {
            element.RemoveAttribute("id");
            return;
        }

        element.Id = ids.ClaimTarget(id);
    }
}
