using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A moment in the history of the organisation.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Milestone(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "milestone";

    public const string DateAlias = "date";
    public const string TitleAlias = "title";
    public const string TextAlias = "text";
    public const string ImageAlias = "image";

    public string? Date => Read<string>(DateAlias);

    public string? Title => Read<string>(TitleAlias);

    public IHtmlEncodedString? Text => Read<IHtmlEncodedString>(TextAlias);

    public IPublishedContent? Image => Read<IPublishedContent>(ImageAlias);
}
