using CaiNamur.TestSupport.Databases;

namespace CaiNamur.ContentSeed.Tests.Support;

/// <summary>One installed CMS for the tests of a class that leave nothing behind.</summary>
public abstract class SeedFixture(TestDatabase database) : IAsyncLifetime
{
    private SeedHost? _host;

    public TestDatabase Database => database;

    public SeedHost Host => _host ?? throw new InvalidOperationException("The fixture is not started.");

    public async ValueTask InitializeAsync() => _host = await SeedHost.StartAsync(database);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
