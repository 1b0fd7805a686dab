using CaiNamur.Cms.DependencyInjection;
using CaiNamur.Cms.Persistence.DependencyInjection;
using CaiNamur.Cms.Persistence.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.Tests.Migrations;

public sealed class DatabaseStarterOnSqlite(EmptySqlite database) : DatabaseStarterContract<EmptySqlite>(database);

public sealed class DatabaseStarterOnPostgreSql(EmptyPostgreSql database) : DatabaseStarterContract<EmptyPostgreSql>(database);

public sealed class DatabaseStarterFaultTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=127.0.0.1;Port=1;Database=site;Username=redaction;Password=secret;Timeout=2", "PostgreSQL database site on 127.0.0.1:1")]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=/proc/nowhere/cms.db", "SQLite file /proc/nowhere/cms.db")]
    public async Task StartAsync_DatabaseOutOfReach_SaysWhichOneWithoutItsPassword(string provider, string connectionString, string expected)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCaiCms(new ConfigurationBuilder().Build());
        services.AddCaiPersistence(provider, connectionString);
        await using ServiceProvider container = services.BuildServiceProvider();

        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => container.GetRequiredService<IDatabaseStarter>().StartAsync(TestContext.Current.CancellationToken));

        exception.Message.ShouldContain(expected);
        exception.Message.ShouldNotContain("secret");
    }
}
