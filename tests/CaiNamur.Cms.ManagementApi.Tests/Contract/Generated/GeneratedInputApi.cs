using CaiNamur.Cms.ManagementApi.Tests.Support;
using CaiNamur.TestSupport.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract.Generated;

/// <summary>An API whose database can be looked at.</summary>
public sealed class GeneratedInputApi : IAsyncLifetime
{
    private ManagementApiHost? _host;
    private DatabaseState? _state;

    public ManagementApiHost Host => _host ?? throw new InvalidOperationException("The host is not started yet.");

    public DatabaseState State => _state ?? throw new InvalidOperationException("The host is not started yet.");

    public async ValueTask InitializeAsync()
    {
        TestDatabase database = TestDatabase.Sqlite();
        _host = await ManagementApiHost.StartAsync(database, services => services.AddSingleton<ILoggerProvider, FailureLog>());
        _state = new DatabaseState(database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        _state?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
