using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// Wakes at the instant of the next plan, and looks twice a second whether another process has planned something, the clock was set,
/// or the machine has slept. Whatever is due then is done at once.
/// </summary>
internal sealed class PublicationWorker(
    PublicationRunner runner,
    PublicationAlarm alarm,
    IRuntimeState runtime,
    IServerMessenger instances,
    TimeProvider time,
    ILogger<PublicationWorker> logger) : BackgroundService
{
    private static readonly TimeSpan _poll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(5);

    /// <summary>What another instance has done is announced in the moments after.</summary>
    private static readonly TimeSpan _listening = TimeSpan.FromSeconds(5);

    private bool _resumed;
    private int _failures;
    private DateTimeOffset? _expected;
    private DateTimeOffset _listenUntil;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Task ring = alarm.NextRing;
            TimeSpan pause = runtime.Level is RuntimeLevel.Run ? await LookAsync(stoppingToken) : _poll;
            await ring.WaitAsync(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How long to wait before the next look.</returns>
    private async Task<TimeSpan> LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!_resumed)
            {
                await runner.ResumeAsync(stoppingToken);
                _resumed = true;
            }

            PublicationRound round = await runner.RunAsync(stoppingToken);
            HearOthers(round);
            return Recover(round.NextStep);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
#pragma warning disable CA1031 // The database may be away for a while: the plans wait for it, and the host must not fall with it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return BackOff(exception);
        }
    }

    /// <summary>When another instance was faster, its changes are taken in at once, and not with the next regular look.</summary>
    private void HearOthers(PublicationRound round)
    {
        DateTimeOffset now = time.GetUtcNow();
        bool otherWasFaster = round.Missed > 0 || (round.Performed == 0 && _expected <= now);
        _expected = round.NextStep;
        if (otherWasFaster)
        {
            _listenUntil = now + _listening;
        }

        if (now < _listenUntil)
        {
            instances.Sync();
        }
    }

    private TimeSpan Recover(DateTimeOffset? nextStep)
    {
        if (_failures > 0)
        {
            logger.Recovered(_failures);
            _failures = 0;
        }

        if (nextStep is not { } next)
        {
            return _poll;
        }

        // Timers count whole milliseconds: rounded down, the last one would be spent in a busy loop.
        double untilNext = Math.Ceiling((next - time.GetUtcNow()).TotalMilliseconds);
        return TimeSpan.FromMilliseconds(Math.Clamp(untilNext, 0, _poll.TotalMilliseconds));
    }

    private TimeSpan BackOff(Exception exception)
    {
        if (_failures++ == 0)
        {
            logger.RoundFailed(exception);
        }

        double pause = _poll.TotalMilliseconds * Math.Pow(2, Math.Min(_failures - 1, 10));
        return TimeSpan.FromMilliseconds(Math.Min(pause, _longestPause.TotalMilliseconds));
    }
}
