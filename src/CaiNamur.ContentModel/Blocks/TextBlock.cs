using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A heading and a text.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class TextBlock(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "textBlock";

    public const string HeadingAlias = "heading";
    public const string TextAlias = "text";
    public const string ImageAlias = "image";

    public string? Heading => Read<string>(HeadingAlias);

    public IHtmlEncodedString? Text => Read<IHtmlEncodedString>(TextAlias);

    public IPublishedContent? Image => Read<IPublishedContent>(ImageAlias);
}
