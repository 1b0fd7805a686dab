using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Web.Operations;

/// <summary>What a supervisor asks: does the process live (<c>/health/live</c>), and can it serve everything (<c>/health/ready</c>)?</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<CacheCheck>("cache");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready");
    }

    private sealed class DatabaseCheck(IKeyValueService values) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                values.GetValue("health");
                return Task.FromResult(HealthCheckResult.Healthy());
            }
#pragma warning disable CA1031 // Whatever the reason, the database does not answer.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return Task.FromResult(HealthCheckResult.Unhealthy("The database does not answer.", exception));
            }
        }
    }

    private sealed class CacheCheck(IRuntimeState runtime) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
            => Task.FromResult(runtime.Level is RuntimeLevel.Run ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The published cache is not loaded yet."));
    }
}
