using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Umbraco's face of <see cref="IDomainCacheService"/>, with the default culture.</summary>
internal sealed class DomainCache(IDomainCacheService domains, IDefaultCultureAccessor defaultCulture) : IDomainCache
{
    public string DefaultCulture => defaultCulture.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => domains.GetAll(includeWildcards);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) => domains.GetAssigned(documentId, includeWildcards);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => domains.HasAssigned(documentId, includeWildcards);
}
