using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A mission given by decree; its number is its position.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Mission(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "mission";

    public const string TitleAlias = "title";
    public const string TextAlias = "text";
    public const string LegalReferenceAlias = "legalReference";
    public const string LegalLinkAlias = "legalLink";

    public string? Title => Read<string>(TitleAlias);

    public IHtmlEncodedString? Text => Read<IHtmlEncodedString>(TextAlias);

    public string? LegalReference => Read<string>(LegalReferenceAlias);

    public Link? LegalLink => Read<Link>(LegalLinkAlias);
}
