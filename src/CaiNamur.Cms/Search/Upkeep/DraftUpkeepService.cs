using CaiNamur.Cms.Search.Index;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>
/// Keeps the index, in the background: opens it when somebody needs it or when the start is over, compares it with the database, and then follows
/// every change. After a failure it compares again, so that nothing stays behind.
/// </summary>
internal sealed class DraftUpkeepService(
    DraftIndexFolder folder,
    DraftChanges changes,
    DraftFollower follower,
    DraftSchema schemas,
    CurrentDraftIndex current,
    IRuntimeState runtime,
    TimeProvider time,
    ILogger<DraftUpkeepService> logger) : BackgroundService
{
    /// <summary>The first visitors come before the index.</summary>
    private static readonly TimeSpan StartDelay = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(5);

    /// <summary>What is not committed when the process dies is found again at its next start.</summary>
    private static readonly TimeSpan CommitDelay = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAny(changes.Wanted, Task.Delay(StartDelay, time, stoppingToken));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (runtime.Level is RuntimeLevel.Run)
                {
                    await KeepAsync(stoppingToken);
                }
                else
                {
                    await Task.Delay(StartDelay, time, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The disk may be full or the database away; the next round compares everything.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                changes.Lost();
                logger.IndexingFailed(exception, RetryDelay);
                await Task.Delay(RetryDelay, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task KeepAsync(CancellationToken stoppingToken)
    {
        changes.Listen();
        using DraftIndex index = folder.Open();
        string schema = await schemas.ReadAsync();
        current.Index = index;
        try
        {
            await follower.ReconcileAsync(index, anew: !index.IsMadeFor(schema), stoppingToken);
            index.Commit(schema);
            changes.Ready();
            await FollowAsync(index, schema, stoppingToken);
        }
        finally
        {
            current.Index = null;
        }
    }

    private async Task FollowAsync(DraftIndex index, string schema, CancellationToken stoppingToken)
    {
        bool isCommitted = true;
        try
        {
            while (true)
            {
                Task next = changes.WaitAsync(stoppingToken);
                if (!isCommitted && await Task.WhenAny(next, Task.Delay(CommitDelay, time, stoppingToken)) != next)
                {
                    index.Commit(schema);
                    isCommitted = true;
                }

                await next;
                IReadOnlyList<DraftChange> batch = changes.Take();
                if (batch.Any(change => change.Kind is DraftChangeKind.TypeChanged or DraftChangeKind.Everything))
                {
                    // Read before the documents are: a type that changes once more is not taken for done.
                    schema = await schemas.ReadAsync();
                }

                await follower.FollowAsync(index, batch, stoppingToken);
                isCommitted = false;
                changes.Followed(batch.Count);
            }
        }
        catch (OperationCanceledException) when (!isCommitted)
        {
            index.Commit(schema);
            throw;
        }
    }
}
