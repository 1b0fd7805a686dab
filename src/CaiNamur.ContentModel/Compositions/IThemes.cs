using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>The themes a page is about; each is a <c>thematicPage</c> document.</summary>
public interface IThemes
{
    const string ModelTypeAlias = "themes";

    const string RelatedThemesAlias = "relatedThemes";

    IEnumerable<IPublishedContent> RelatedThemes { get; }
}
