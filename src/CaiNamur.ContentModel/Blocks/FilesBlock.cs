using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>Files to download.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class FilesBlock(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "filesBlock";

    public const string HeadingAlias = "heading";
    public const string TextAlias = "text";
    public const string FilesAlias = "files";

    public string? Heading => Read<string>(HeadingAlias);

    public string? Text => Read<string>(TextAlias);

    public IEnumerable<IPublishedContent> Files => ReadMany<IPublishedContent>(FilesAlias);
}
