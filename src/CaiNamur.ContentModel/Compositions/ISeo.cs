using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>What search engines and social networks show.</summary>
public interface ISeo
{
    const string ModelTypeAlias = "seo";

    const string SeoTitleAlias = "seoTitle";
    const string SeoDescriptionAlias = "seoDescription";
    const string ShareImageAlias = "shareImage";
    const string NoIndexAlias = "noIndex";

    string? SeoTitle { get; }

    string? SeoDescription { get; }

    IPublishedContent? ShareImage { get; }

    bool NoIndex { get; }
}
