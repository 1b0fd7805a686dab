using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Persistence.Tests.Support;
using CaiNamur.TestSupport.Hosting;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Migrations;

public abstract class DatabaseStarterContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : EmptyDatabase
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StartAsync_ManyInstancesTogether_InstallOnce()
    {
        CmsHost[] hosts = [.. Enumerable.Range(0, 4).Select(_ => CmsHost.Create(cms.Database, validate: false))];

        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.Get<IDatabaseStarter>().StartAsync(Cancellation), Cancellation)));

        foreach (CmsHost host in hosts)
        {
            using (host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true))
            {
                host.Get<ILanguageRepository>().GetDefaultIsoCode().ShouldBe("fr-BE");
                host.Get<IRelationTypeRepository>().Count(null).ShouldBe(6);
            }

            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task StartAsync_OnAReadyDatabase_ChangesNothing()
    {
        await using CmsHost host = CmsHost.Create(cms.Database, validate: false);
        await host.Get<IDatabaseStarter>().StartAsync(Cancellation);

        await host.Get<IDatabaseStarter>().StartAsync(Cancellation);

        using ICoreScope scope = host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        host.Get<IRelationTypeRepository>().Count(null).ShouldBe(6);
    }

    [Fact]
    public async Task StartAsync_Cancelled_Stops()
    {
        await using CmsHost host = CmsHost.Create(cms.Database, validate: false);

        await Should.ThrowAsync<OperationCanceledException>(() => host.Get<IDatabaseStarter>().StartAsync(new CancellationToken(canceled: true)));
    }
}
