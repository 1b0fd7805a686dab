using AngleSharp.Dom;

namespace CaiNamur.Cms.Markdown.Html;

internal static class ElementRenaming
{
    /// <summary>Puts an element of another name in the place of this one, with its attributes and content.</summary>
    public static IElement RenameTo(this IElement element, string name)
    {
        IElement renamed = element.Owner!.CreateElement(name);
        foreach (IAttr attribute in element.Attributes)
        {
            renamed.SetAttribute(attribute.Name, attribute.Value);
        }

        renamed.Append(element.ChildNodes.ToArray());
        element.Replace(renamed);
        return renamed;
    }
}
