using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A public authority or partner that supports the organisation.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Supporter(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "supporter";

    public const string TitleAlias = "title";
    public const string LogoAlias = "logo";
    public const string LinkAlias = "link";

    public string? Title => Read<string>(TitleAlias);

    public IPublishedContent? Logo => Read<IPublishedContent>(LogoAlias);

    public Link? Link => Read<Link>(LinkAlias);
}
