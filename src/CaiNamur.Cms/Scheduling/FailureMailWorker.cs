using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Sends the mails about failed plans, apart from the plans themselves: a slow mail server must not make a publication late.</summary>
internal sealed class FailureMailWorker(FailureMailer mailer, IRuntimeState runtime, TimeProvider time, ILogger<FailureMailWorker> logger) : BackgroundService
{
    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(5);

    private bool _failed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_poll, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (runtime.Level is RuntimeLevel.Run)
            {
                await SendAsync(stoppingToken);
            }
        }
    }

    private async Task SendAsync(CancellationToken stoppingToken)
    {
        try
        {
            await mailer.SendDueAsync(stoppingToken);
            _failed = false;
        }
#pragma warning disable CA1031 // The database may be away for a while; the mails wait for it.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            if (!_failed)
            {
                logger.MailRoundFailed(exception);
            }

            _failed = true;
        }
    }
}
