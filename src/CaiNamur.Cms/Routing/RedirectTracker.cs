using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Routing;

/// <summary>
/// Remembers where a page stood before it was renamed or moved, and leads from there to where it stands now.
/// The pages below it are only looked at when its own address has really changed: theirs then changed in the same part.
/// </summary>
internal sealed class RedirectTracker(
    IDocumentUrlService urls,
    IDocumentNavigationQueryService navigation,
    IPublishStatusQueryService status,
    ILanguageService languages,
    IRedirectUrlService redirects,
    ICoreScopeProvider scopes) : IRedirectTracker
{
    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
        => StoreOldRoute(entity, oldRoutes, isMove: false);

    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes, bool isMove)
    {
        if (!status.IsDocumentPublishedInAnyCulture(entity.Key))
        {
            return;
        }

        foreach (string culture in Cultures(entity))
        {
            if (Route(entity.Key, culture) is { } route)
            {
                oldRoutes.TryAdd((entity.Id, culture), (entity.Key, route));
            }
        }
    }

    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        foreach (((int _, string culture), (Guid key, string oldRoute)) in oldRoutes)
        {
            if (Route(key, culture) is { } newRoute && newRoute != oldRoute)
            {
                RedirectBranch(key, culture, oldRoute, newRoute);
            }
        }
    }

    private void RedirectBranch(Guid key, string culture, string oldRoute, string newRoute)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        redirects.Register(oldRoute, key, culture);
        foreach (Guid descendant in navigation.TryGetDescendantsKeys(key, out IEnumerable<Guid> descendants) ? descendants : [])
        {
            if (status.IsDocumentPublishedInAnyCulture(descendant)
                && Route(descendant, culture) is { } route
                && route.StartsWith(newRoute + "/", StringComparison.Ordinal))
            {
                redirects.Register(oldRoute + route[newRoute.Length..], descendant, culture);
            }
        }

        scope.Complete();
    }

    private string? Route(Guid key, string culture)
    {
        string route = urls.GetLegacyRouteFormat(key, culture, isDraft: false);
        return string.IsNullOrEmpty(route) || route == "#" ? null : route;
    }

    private IEnumerable<string> Cultures(IContent entity)
        => entity.ContentType.VariesByCulture()
            ? entity.PublishedCultures
            : [languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult()];
}
