using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A link to a video; nothing is embedded.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class VideoBlock(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "videoBlock";

    public const string HeadingAlias = "heading";
    public const string TextAlias = "text";
    public const string LinkAlias = "link";
    public const string ImageAlias = "image";

    public string? Heading => Read<string>(HeadingAlias);

    public string? Text => Read<string>(TextAlias);

    public Link? Link => Read<Link>(LinkAlias);

    public IPublishedContent? Image => Read<IPublishedContent>(ImageAlias);
}
