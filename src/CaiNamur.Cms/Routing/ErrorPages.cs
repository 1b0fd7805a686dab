using CaiNamur.ContentModel.Pages;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Cms.Routing;

/// <summary>
/// Error pages by status code: the one that <c>Umbraco:CMS:Content:Error404Collection</c> names, else the page of the type <c>errorPage</c> with that code.
/// Which pages there are is looked up once and again after content has changed, since unknown addresses are asked for all day long.
/// </summary>
internal sealed class ErrorPages(
    IDocumentCacheService documents,
    IDocumentNavigationQueryService navigation,
    IOptionsMonitor<ContentSettings> settings) : IErrorPages, INotificationHandler<ContentCacheRefresherNotification>
{
    private const int NotFound = 404;

    private volatile IReadOnlyDictionary<int, Guid>? _keys;

    public async Task<IPublishedContent?> FindAsync(int statusCode)
    {
        if (statusCode == NotFound && settings.CurrentValue.Error404Collection.FirstOrDefault() is { } configured)
        {
            return configured.HasContentKey
                ? await documents.GetByKeyAsync(configured.ContentKey, preview: false).ConfigureAwait(false)
                : await documents.GetByIdAsync(configured.ContentId, preview: false).ConfigureAwait(false);
        }

        IReadOnlyDictionary<int, Guid> keys = _keys ??= await LoadAsync().ConfigureAwait(false);
        return keys.TryGetValue(statusCode, out Guid key)
            ? await documents.GetByKeyAsync(key, preview: false).ConfigureAwait(false)
            : null;
    }

    public void Handle(ContentCacheRefresherNotification notification) => _keys = null;

    private async Task<IReadOnlyDictionary<int, Guid>> LoadAsync()
    {
        List<Guid> candidates = [];
        foreach (Guid root in navigation.TryGetRootKeys(out IEnumerable<Guid> roots) ? roots : [])
        {
            if (navigation.TryGetDescendantsKeysOfType(root, ErrorPage.ModelTypeAlias, out IEnumerable<Guid> keys))
            {
                candidates.AddRange(keys);
            }
        }

        Dictionary<int, Guid> byCode = [];
        foreach (IPublishedContent page in await documents.GetByKeysAsync(candidates, preview: false).ConfigureAwait(false))
        {
            if (page is ErrorPage { StatusCode: { } code })
            {
                byCode.TryAdd(code, page.Key);
            }
        }

        return byCode;
    }
}
