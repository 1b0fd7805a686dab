using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Sync;

/// <summary>Looks for the instructions of other instances (<c>Umbraco:CMS:Global:DatabaseServerMessenger</c>).</summary>
internal sealed class InstanceSyncService(
    DatabaseInstanceNotifier notifier,
    IRuntimeState runtime,
    IOptionsMonitor<GlobalSettings> settings,
    TimeProvider time,
    ILogger<InstanceSyncService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateTimeOffset nextPruning = time.GetUtcNow();
        using var timer = new PeriodicTimer(settings.CurrentValue.DatabaseServerMessenger.TimeBetweenSyncOperations, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            if (runtime.Level is not RuntimeLevel.Run)
            {
                continue;
            }

            try
            {
                notifier.Catch();
                if (time.GetUtcNow() >= nextPruning)
                {
                    notifier.Prune();
                    nextPruning = time.GetUtcNow() + settings.CurrentValue.DatabaseServerMessenger.TimeBetweenPruneOperations;
                }
            }
#pragma warning disable CA1031 // The database may be away for a while; the next round tries again.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                logger.SyncFailed(exception);
            }
        }
    }
}
