using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A frequent request and the page that answers it.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class QuickAnswer(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "quickAnswer";

    public const string LabelAlias = "label";
    public const string TextAlias = "text";
    public const string LinkAlias = "link";

    public string? Label => Read<string>(LabelAlias);

    public string? Text => Read<string>(TextAlias);

    public Link? Link => Read<Link>(LinkAlias);
}
