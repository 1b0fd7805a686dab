using CaiNamur.Cms.ManagementApi.Live;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using CaiNamur.TestSupport.Databases;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Tests.Live.Support;

/// <summary>An API whose sent events can be looked at.</summary>
public sealed class LiveApi : IAsyncLifetime
{
    private ManagementApiHost? _host;

    public ManagementApiHost Host => _host ?? throw new InvalidOperationException("The host is not started yet.");

    public SentEvents Sent => (SentEvents)Host.Get<HubLifetimeManager<ServerEventHub>>();

    public async ValueTask InitializeAsync()
        => _host = await ManagementApiHost.StartAsync(TestDatabase.Sqlite(), services =>
        {
            services.AddSingleton<ILoggerProvider, FailureLog>();
            services.AddSingleton<HubLifetimeManager<ServerEventHub>, SentEvents>();
        });

    public ValueTask DisposeAsync() => _host?.DisposeAsync() ?? ValueTask.CompletedTask;
}
