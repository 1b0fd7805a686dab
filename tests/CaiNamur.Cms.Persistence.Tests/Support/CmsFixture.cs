using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>The composed CMS on an installed database, for the tests of one class.</summary>
public abstract class CmsFixture(TestDatabase database) : IAsyncLifetime
{
    private CmsHost? _host;

    public TestDatabase Database => database;

    public CmsHost Host => _host ?? throw new InvalidOperationException("The fixture is not started.");

    public async ValueTask InitializeAsync()
    {
        CommandCounter.Listen();
        _host = CmsHost.Create(database, validate: false);
        StaticServiceProvider.Instance = Host.Services;
        await Get<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await Get<ICmsStarter>().StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        database.Dispose();
        GC.SuppressFinalize(this);
    }

    public T Get<T>()
        where T : notnull
        => Host.Get<T>();

    /// <summary>Works in a scope that is completed.</summary>
    public void Write(Action work) => Write(() =>
    {
        work();
        return true;
    });

    /// <inheritdoc cref="Write(Action)"/>
    public T Write<T>(Func<T> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope();
        T result = work();
        scope.Complete();
        return result;
    }

    /// <inheritdoc cref="Write(Action)"/>
    public async Task WriteAsync(Func<Task> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope();
        await work();
        scope.Complete();
    }

    /// <summary>Works in a scope that is not completed, as after a fault.</summary>
    public void Fail(Action work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope();
        work();
    }

    /// <summary>Reads in a scope of its own.</summary>
    public T Read<T>(Func<T> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return work();
    }

    /// <inheritdoc cref="Read{T}(Func{T})"/>
    public async Task<T> ReadAsync<T>(Func<Task<T>> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return await work();
    }
}
