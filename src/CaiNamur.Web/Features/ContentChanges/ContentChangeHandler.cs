using CaiNamur.Cms.PublishedCache;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Listings.Entries;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace CaiNamur.Web.Features.ContentChanges;

/// <summary>
/// Follows changes of content, on every instance, after the published cache shows them: first the lists and the chrome,
/// then the stored pages that showed, or ought to show, what changed.
/// </summary>
internal sealed class ContentChangeHandler(
    IDocumentCacheService documents,
    IPublishedDocumentReader reader,
    IDocumentNavigationQueryService navigation,
    IListingsRefresh listings,
    ISiteChromeProvider chrome,
    ContentChangeGate gate,
    IEnumerable<IPageCacheInvalidator> invalidators) :
    INotificationAsyncHandler<ContentCacheRefresherNotification>,
    INotificationAsyncHandler<MediaCacheRefresherNotification>,
    INotificationAsyncHandler<ContentTypeCacheRefresherNotification>,
    INotificationAsyncHandler<DataTypeCacheRefresherNotification>,
    INotificationAsyncHandler<TemplateCacheRefresherNotification>,
    INotificationAsyncHandler<DomainCacheRefresherNotification>,
    INotificationAsyncHandler<LanguageCacheRefresherNotification>
{
    // Beyond this it is cheaper to make everything anew than to follow each document.
    private const int MostDocumentsFollowed = 2000;

    private static readonly string[] Everything = [PageCacheTags.Everything];

    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken) =>
        await gate.RunAsync(() => FollowContentAsync(notification, cancellationToken), cancellationToken);

    public async Task HandleAsync(MediaCacheRefresherNotification notification, CancellationToken cancellationToken) =>
        await gate.RunAsync(() => FollowMediaAsync(notification, cancellationToken), cancellationToken);

    public Task HandleAsync(ContentTypeCacheRefresherNotification notification, CancellationToken cancellationToken) => BeginAnewAsync(cancellationToken);

    public Task HandleAsync(DataTypeCacheRefresherNotification notification, CancellationToken cancellationToken) => BeginAnewAsync(cancellationToken);

    public Task HandleAsync(TemplateCacheRefresherNotification notification, CancellationToken cancellationToken) => BeginAnewAsync(cancellationToken);

    public Task HandleAsync(DomainCacheRefresherNotification notification, CancellationToken cancellationToken) => BeginAnewAsync(cancellationToken);

    public Task HandleAsync(LanguageCacheRefresherNotification notification, CancellationToken cancellationToken) => BeginAnewAsync(cancellationToken);

    private async Task BeginAnewAsync(CancellationToken cancellationToken) =>
        await gate.RunAsync(() => ForgetEverythingAsync(cancellationToken), cancellationToken);

    private async Task FollowContentAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads)
        {
            await ForgetEverythingAsync(cancellationToken);
            return;
        }

        ContentCacheRefresher.JsonPayload[] changes = [.. payloads.Where(payload => !payload.Blueprint)];
        if (changes.Any(change => change.Key is null || change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)))
        {
            await ForgetEverythingAsync(cancellationToken);
            return;
        }

        HashSet<Guid> keys = AffectedDocuments(changes);
        if (keys.Count > MostDocumentsFollowed)
        {
            await ForgetEverythingAsync(cancellationToken);
            return;
        }

        var tags = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<Guid, IPublishedContent> published = await ReadAsync(keys, cancellationToken);
        foreach (Guid key in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Follow(key, published.GetValueOrDefault(key), tags);
        }

        await InvalidateAsync(tags, cancellationToken);
    }

    private async Task FollowMediaAsync(MediaCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not MediaCacheRefresher.JsonPayload[] payloads || payloads.Any(payload => payload.Key is null))
        {
            await ForgetEverythingAsync(cancellationToken);
            return;
        }

        await InvalidateAsync([.. payloads.Select(payload => PageCacheTags.Media(payload.Key!.Value))], cancellationToken);
    }

    private HashSet<Guid> AffectedDocuments(IEnumerable<ContentCacheRefresher.JsonPayload> changes)
    {
        var keys = new HashSet<Guid>();
        foreach (ContentCacheRefresher.JsonPayload change in changes)
        {
            Guid key = change.Key!.Value;
            keys.Add(key);

            // A branch moved, renamed or taken off the site changes the address or the visibility of all that stands below.
            bool wholeBranch = change.ChangeTypes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove) || change.UnpublishedCultures is { Length: > 0 };
            if (wholeBranch && navigation.TryGetDescendantsKeys(key, out IEnumerable<Guid> descendants))
            {
                keys.UnionWith(descendants);
            }
        }

        return keys;
    }

    /// <summary>A single document is about to be looked at and stays in memory; of many, such as what stands below a moved one, few will be.</summary>
    private async Task<Dictionary<Guid, IPublishedContent>> ReadAsync(HashSet<Guid> keys, CancellationToken cancellationToken)
    {
        if (keys.Count != 1)
        {
            return (await reader.ReadAsync(keys, cancellationToken)).ToDictionary(content => content.Key);
        }

        IPublishedContent? single = await documents.GetByKeyAsync(keys.Single(), preview: false);
        return single is null ? [] : new Dictionary<Guid, IPublishedContent> { [single.Key] = single };
    }

    private void Follow(Guid key, IPublishedContent? content, HashSet<string> tags)
    {
        IReadOnlyCollection<ListingEntry> entries = listings.Refresh(key, content);
        tags.UnionWith(DependentTags.Of(key, content?.ContentType.Alias, entries));
        if (navigation.TryGetParentKey(key, out Guid? parentKey) && parentKey is { } parent)
        {
            tags.Add(PageCacheTags.Children(parent));
        }
    }

    private async Task InvalidateAsync(HashSet<string> tags, CancellationToken cancellationToken)
    {
        SiteChrome? current = await chrome.GetAsync(cancellationToken);
        if (current is null || current.Dependencies.Overlaps(tags))
        {
            chrome.Reset();
            SiteChrome? next = await chrome.GetAsync(cancellationToken);
            if (!SiteChromeComparer.LookAlike(current, next))
            {
                tags.Add(PageCacheTags.Chrome);
            }
        }

        await TellAsync(tags, cancellationToken);
    }

    private async Task ForgetEverythingAsync(CancellationToken cancellationToken)
    {
        listings.Reset();
        chrome.Reset();
        await TellAsync(Everything, cancellationToken);
    }

    private async Task TellAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        foreach (IPageCacheInvalidator invalidator in invalidators)
        {
            await invalidator.InvalidateAsync(tags, cancellationToken);
        }
    }
}
