using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.ContentSeed.Tests.Support;

/// <summary>The composed CMS with the seed on an installed, empty database.</summary>
public sealed class SeedHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly CmsHost _host;

    private SeedHost(TestDatabase database, CmsHost host)
    {
        _database = database;
        _host = host;
    }

    public string MediaDirectory => Path.Combine(_host.DataDirectory, "media");

    public static Task<SeedHost> StartAsync() => StartAsync(TestDatabase.Sqlite());

    public static async Task<SeedHost> StartAsync(TestDatabase database)
    {
        CmsHost host = CmsHost.Create(database, services => services.AddContentSeed(), validate: false);
        await host.Get<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await host.Get<ICmsStarter>().StartAsync(CancellationToken.None);
        return new SeedHost(database, host);
    }

    public T Get<T>()
        where T : notnull
        => _host.Get<T>();

    public Task<SeedImportResult> ImportAsync(string directory, bool overwrite = false, bool dryRun = false)
        => Get<ISeedImporter>().ImportAsync(
            new SeedImportOptions { Directory = directory, Overwrite = overwrite, DryRun = dryRun },
            TestContext.Current.CancellationToken);

    public Task<SeedExportResult> ExportAsync(string directory)
        => Get<ISeedExporter>().ExportAsync(directory, TestContext.Current.CancellationToken);

    /// <summary>Reads in a scope of its own.</summary>
    public T Read<T>(Func<T> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return work();
    }

    public IReadOnlyList<string> MediaFiles()
        => Directory.Exists(MediaDirectory)
            ? [.. Directory.EnumerateFiles(MediaDirectory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _database.Dispose();
    }
}
