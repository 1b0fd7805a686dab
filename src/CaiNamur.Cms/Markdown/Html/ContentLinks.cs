using AngleSharp.Dom;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Links: what leads off the site says so, to the eye by a class and to the ear by words; what leads nowhere safe is no link.</summary>
internal static class ContentLinks
{
    private const string NewWindow = "_blank";

    public static void Apply(IElement root, LinkClassifier classifier, IdRegistry ids)
    {
        foreach (IElement link in root.QuerySelectorAll("a"))
        {
            string? address = link.GetAttribute("href");
            if (address is null || classifier.Classify(address) == LinkKind.Refused)
            {
                link.RemoveAttribute("href");
                link.RemoveAttribute("target");
                continue;
            }

            PointWithinField(link, address, ids);
            if (string.IsNullOrWhiteSpace(link.TextContent) && link.QuerySelector("img") is null)
            {
                link.TextContent = address;
            }

            Mark(link, classifier.Classify(address) == LinkKind.External);
        }
    }

    private static void PointWithinField(IElement link, string address, IdRegistry ids)
    {
        if (address.StartsWith('#') && ids.FindTarget(address[1..]) is { } id)
        {
            link.SetAttribute("href", $"#{id}");
        }
    }

    private static void Mark(IElement link, bool external)
    {
        bool newWindow = string.Equals(link.GetAttribute("target"), NewWindow, StringComparison.OrdinalIgnoreCase);
        if (!newWindow)
        {
            link.RemoveAttribute("target");
        }

        if (external)
        {
            link.SetAttribute("rel", "external noopener");
            link.ClassName = "cai-external-link";
        }
        else if (newWindow)
        {
            link.SetAttribute("rel", "noopener");
        }

        string? hint = (external, newWindow) switch
        {
            (true, true) => " (site externe, nouvelle fenêtre)",
            (true, false) => " (site externe)",
            (false, true) => " (nouvelle fenêtre)",
            (false, false) => null,
        };
        if (hint is not null)
        {
            IElement hidden = link.Owner!.CreateElement("span");
            hidden.ClassName = "cai-hidden";
            hidden.TextContent = hint;
            link.Append(hidden);
        }
    }
}
