using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Web.Features.Listings;

/// <summary>Reads all published documents of a type, once, to make a list of them.</summary>
internal sealed class ListingReader(IDocumentCacheService documents, IPublishedContentTypeCache contentTypes, IDocumentNavigationQueryService navigation)
{
    public IEnumerable<(IPublishedContent Content, Guid? ParentKey)> Read(string contentTypeAlias)
    {
        IPublishedContentType contentType = contentTypes.Get(PublishedItemType.Content, contentTypeAlias);
        foreach (IPublishedContent content in documents.GetByContentType(contentType))
        {
            yield return (content, ParentKey(content.Key));
        }
    }

    public Guid? ParentKey(Guid key) => navigation.TryGetParentKey(key, out Guid? parentKey) ? parentKey : null;
}
