using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>Links to other sites or pages.</summary>
public interface IUsefulLinks
{
    const string ModelTypeAlias = "usefulLinks";

    const string LinksAlias = "links";

    IEnumerable<Link> Links { get; }
}
