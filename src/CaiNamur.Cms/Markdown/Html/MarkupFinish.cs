using AngleSharp.Dom;
using CaiNamur.Cms.Imaging.Responsive;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>What sanitised content gets before it is shown: an outline, anchors, tables that scroll, marked links, images that load late.</summary>
internal sealed class MarkupFinish(LinkClassifier links, IShortStringHelper shortStrings, IContentImages? images = null)
{
    /// <summary>To be done for each part on its own, before parts are put together.</summary>
    public void PrepareHeadings(IElement part, IdRegistry ids, int firstLevel)
    {
        HeadingOutline.Apply(part, firstLevel);
        HeadingAnchors.Apply(part, ids, shortStrings);
    }

    /// <summary>To be done once, for the whole.</summary>
    public void Apply(IElement content, IdRegistry ids)
    {
        ScrollableTables.Apply(content);
        ContentImages.Apply(content, links, images);
        ContentLinks.Apply(content, links, ids);
    }
}
