using CaiNamur.Cms.Sync;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Hosting;

internal sealed class CmsStarter(
    IRuntimeState runtime,
    IEventAggregator events,
    IDocumentCacheService documents,
    DatabaseInstanceNotifier otherInstances) : ICmsStarter
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // From here on changes of other instances are waited for: what is loaded below is at least as new as this mark.
        otherInstances.StartFromHere();

        runtime.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken).ConfigureAwait(false);
        await events.PublishAsync(new UmbracoApplicationStartingNotification(runtime.Level, isRestarting: false), cancellationToken).ConfigureAwait(false);
        await documents.SeedAsync(cancellationToken).ConfigureAwait(false);
        await events.PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), cancellationToken).ConfigureAwait(false);
    }
}
