using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>Questions with their answers.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class FaqBlock(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "faqBlock";

    public const string HeadingAlias = "heading";
    public const string ItemsAlias = "items";

    public string? Heading => Read<string>(HeadingAlias);

    public BlockListModel Items => ReadBlocks(ItemsAlias);
}
