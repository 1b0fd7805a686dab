using CaiNamur.TestSupport.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>An API that the tests of a class share.</summary>
/// <param name="database">The database, which goes with the API.</param>
/// <param name="clock">The clock; null for the one of the machine.</param>
public abstract class ApiFixture(Func<TestDatabase> database, TimeProvider? clock = null) : IAsyncLifetime
{
    private ManagementApiHost? _host;

    public ManagementApiHost Host => _host ?? throw new InvalidOperationException("The host is not started yet.");

    public async ValueTask InitializeAsync()
    {
        CommandCounter.Listen();
        _host = await ManagementApiHost.StartAsync(database(), services =>
        {
            services.AddSingleton<ILoggerProvider, FailureLog>();
            if (clock is not null)
            {
                services.AddSingleton(clock);
            }
        });
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
