using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A quotation.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class QuoteBlock(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "quoteBlock";

    public const string QuoteAlias = "quote";
    public const string AuthorAlias = "author";
    public const string SourceAlias = "source";

    public string? Quote => Read<string>(QuoteAlias);

    public string? Author => Read<string>(AuthorAlias);

    public Link? Source => Read<Link>(SourceAlias);
}
