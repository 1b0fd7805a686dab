using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>Hostnames and the documents they lead to, all in memory; read again after any of them has changed.</summary>
internal sealed class DomainCacheService(IDomainService domains, ICoreScopeProvider scopes) : IDomainCacheService
{
    private readonly Lock _loading = new();
    private volatile ILookup<int, Domain>? _byDocument;

    public IEnumerable<Domain> GetAll(bool includeWildcards)
        => All.SelectMany(group => group).Where(domain => includeWildcards || !domain.IsWildcard).OrderBy(domain => domain.SortOrder);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false)
        => All[documentId].Where(domain => includeWildcards || !domain.IsWildcard).OrderBy(domain => domain.SortOrder);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => _byDocument = null;

    private ILookup<int, Domain> All
    {
        get
        {
            if (_byDocument is { } known)
            {
                return known;
            }

            lock (_loading)
            {
                return _byDocument ??= Load();
            }
        }
    }

    private ILookup<int, Domain> Load()
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        scope.ReadLock(Constants.Locks.Domains);
#pragma warning disable CS0618 // The asynchronous member only wraps this one.
        IEnumerable<IDomain> all = domains.GetAll(includeWildcards: true);
#pragma warning restore CS0618
        return all
            .Where(domain => domain.RootContentId is not null && !string.IsNullOrEmpty(domain.LanguageIsoCode))
            .Select(domain => new Domain(domain.Id, domain.DomainName, domain.RootContentId!.Value, domain.LanguageIsoCode, domain.IsWildcard, domain.SortOrder))
            .ToLookup(domain => domain.ContentId);
    }
}
