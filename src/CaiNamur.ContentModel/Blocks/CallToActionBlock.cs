using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A framed invitation with a button.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class CallToActionBlock(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "callToActionBlock";

    public const string HeadingAlias = "heading";
    public const string TextAlias = "text";
    public const string LinkAlias = "link";

    public string? Heading => Read<string>(HeadingAlias);

    public string? Text => Read<string>(TextAlias);

    public Link? Link => Read<Link>(LinkAlias);
}
