using AngleSharp.Dom;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>
/// Levels the headings of a text so that the first is at the level where the text stands and none is more than one deeper than the
/// heading it belongs to, whatever levels the author chose.
/// </summary>
internal static class HeadingOutline
{
    /// <summary>The page's title is the only h1.</summary>
    public const int FirstLevelOfPage = 2;

    public const string Selector = "h1,h2,h3,h4,h5,h6";

    private const int DeepestLevel = 6;

    public static string TagName(int level) => level switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };

    public static void Apply(IElement root, int firstLevel)
    {
        Stack<(int Written, int Shown)> parents = new();
        foreach (IElement heading in root.QuerySelectorAll(Selector).ToList())
        {
            if (string.IsNullOrWhiteSpace(heading.TextContent) && heading.QuerySelector("img,sup") is null)
            {
                heading.Remove();
                continue;
            }

            int written = heading.LocalName[1] - '0';
            while (parents.TryPeek(out (int Written, int Shown) parent) && parent.Written >= written)
            {
                parents.Pop();
            }

            int shown = parents.TryPeek(out (int Written, int Shown) above) ? Math.Min(above.Shown + 1, DeepestLevel) : firstLevel;
            parents.Push((written, shown));
            if (shown != written)
            {
                heading.RenameTo(TagName(shown));
            }
        }
    }
}
