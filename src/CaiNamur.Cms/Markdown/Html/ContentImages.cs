using System.Globalization;
using AngleSharp.Dom;
using CaiNamur.Cms.Imaging.Responsive;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>
/// Images: always with an alternative text, loaded when they come into view, in the size that the screen needs. An image of another site becomes a link to it, as a
/// visitor's browser must not be sent to third parties unasked.
/// </summary>
internal static class ContentImages
{
    public static void Apply(IElement root, LinkClassifier classifier, IContentImages? images)
    {
        foreach (IElement image in root.QuerySelectorAll("img").ToList())
        {
            string? source = image.GetAttribute("src");
            switch (source is null ? LinkKind.Refused : classifier.Classify(source))
            {
                case LinkKind.Internal:
                    Prepare(image, images?.Find(source!));
                    break;
                case LinkKind.External:
                    ReplaceByLink(image, source!);
                    break;
                default:
                    image.Remove();
                    break;
            }
        }
    }

    private static void Prepare(IElement image, ResponsiveImage? known)
    {
        if (!image.HasAttribute("alt"))
        {
            image.SetAttribute("alt", string.Empty);
        }

        image.SetAttribute("loading", "lazy");
        image.SetAttribute("decoding", "async");
        KeepNumber(image, "width");
        KeepNumber(image, "height");
        if (known is not null && !image.HasAttribute("width") && !image.HasAttribute("height"))
        {
            MakeResponsive(image, known);
        }
    }

    private static void MakeResponsive(IElement image, ResponsiveImage known)
    {
        image.SetAttribute("src", known.Src);
        Set(image, "srcset", known.SrcSet);
        Set(image, "sizes", known.Sizes);
        Set(image, "width", known.Width?.ToString(CultureInfo.InvariantCulture));
        Set(image, "height", known.Height?.ToString(CultureInfo.InvariantCulture));
    }

    private static void Set(IElement image, string attribute, string? value)
    {
        if (value is not null)
        {
            image.SetAttribute(attribute, value);
        }
    }

    private static void KeepNumber(IElement image, string attribute)
    {
        string? value = image.GetAttribute(attribute);
        if (value is not null && (value.Length is 0 or > 5 || !value.All(char.IsAsciiDigit)))
        {
            image.RemoveAttribute(attribute);
        }
    }

    private static void ReplaceByLink(IElement image, string source)
    {
        string? alternative = image.GetAttribute("alt");
        string text = string.IsNullOrWhiteSpace(alternative) ? "Image" : alternative;
        if (image.Closest("a") is not null)
        {
            image.Replace(image.Owner!.CreateTextNode(text));
            return;
        }

        IElement link = image.Owner!.CreateElement("a");
        link.SetAttribute("href", source);
        link.TextContent = text;
        image.Replace(link);
    }
}
