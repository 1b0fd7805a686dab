using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>Forgets, once an hour, tokens and sessions that are over.</summary>
internal sealed class TokenPruning(IServiceScopeFactory scopes, TimeProvider time, ILogger<TokenPruning> logger) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromHours(1);

    /// <summary>Younger ones stay, so that a session that is just being opened is not taken for an orphan.</summary>
    private static readonly TimeSpan _minimumAge = TimeSpan.FromHours(1);

    public async Task PruneAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset threshold = time.GetUtcNow() - _minimumAge;
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(threshold, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(threshold, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await PruneAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The next hour is soon enough; nothing but space is lost.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                logger.PruningFailed(exception);
            }
        }
    }
}
