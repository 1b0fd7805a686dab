using CaiNamur.Cms.Routing;
using CaiNamur.Cms.Sync;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Hosting;

internal sealed class CmsStarter(
    IRuntimeState runtime,
    IEventAggregator events,
    IDocumentCacheService documents,
    IDocumentUrlService urls,
    IDocumentUrlGaps urlGaps,
    ICoreScopeProvider scopes,
    DatabaseInstanceNotifier otherInstances) : ICmsStarter
{
    private static readonly TimeSpan _longestImport = TimeSpan.FromMinutes(10);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        runtime.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        await LoadAsync(cancellationToken).ConfigureAwait(false);
        await documents.SeedAsync(cancellationToken).ConfigureAwait(false);
        await events.PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Loads what is read from memory. Core also writes anew what it derives from the documents when that was never written: what another
    /// instance imports or publishes meanwhile would be read from before and written over, so it is waited for.
    /// </summary>
    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(_longestImport, Constants.Locks.ContentTree);

        // From here on changes of other instances are waited for: what is loaded below is at least as new as this mark.
        otherInstances.StartFromHere();
        await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken).ConfigureAwait(false);
        if (urlGaps.Exist())
        {
            await urls.RebuildAllUrlsAsync().ConfigureAwait(false);
        }

        await events.PublishAsync(new UmbracoApplicationStartingNotification(runtime.Level, isRestarting: false), cancellationToken).ConfigureAwait(false);
        scope.Complete();
    }
}
