using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Web.Operations;

/// <summary>What a supervisor asks: does the process live (<c>/health/live</c>), and can it serve everything (<c>/health/ready</c>)?</summary>
internal static class Health
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<CacheCheck>("cache");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>Says which part is not ready, and why, in words that hold nothing secret.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        IEnumerable<string> reasons = report.Entries
            .Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {entry.Value.Description}");
        return context.Response.WriteAsync(string.Join('\n', reasons.Prepend(report.Status.ToString())), context.RequestAborted);
    }

    private sealed class DatabaseCheck(IKeyValueService values) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                // A server that is stopped may keep a caller waiting for long.
                await Task.Run(() => values.GetValue("health"), cancellationToken).WaitAsync(_patience, cancellationToken);
                return HealthCheckResult.Healthy();
            }
#pragma warning disable CA1031 // Whatever the reason, the database does not answer.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return HealthCheckResult.Unhealthy($"The database does not answer ({exception.GetBaseException().GetType().Name}).", exception);
            }
        }
    }

    private sealed class CacheCheck(IRuntimeState runtime) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
            => Task.FromResult(runtime.Level is RuntimeLevel.Run ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The published cache is not loaded yet."));
    }
}
