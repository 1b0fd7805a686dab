using Microsoft.Extensions.Logging;
using Npgsql;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class PublicationWorkerOnSqlite(SqliteSchedulingCms cms) : PublicationWorkerContract<SqliteSchedulingCms>(cms);

public sealed class PublicationWorkerOnPostgreSql(PostgreSqlSchedulingCms cms) : PublicationWorkerContract<PostgreSqlSchedulingCms>(cms)
{
    [Fact]
    public async Task Database_AwayForAWhile_IsToldOnceAndCaughtUpWith()
    {
        IContent page = await Cms.Documents.DraftAsync();
        await Cms.PlanAsync(page, publish: Cms.Now.AddMinutes(1));

        Administer("ALLOW_CONNECTIONS false");
        Cms.Clock.Advance(TimeSpan.FromMinutes(1));
        await EventuallyAsync(() => WorkerLog.Count(LogLevel.Error) > 0);
        for (int round = 0; round < 10; round++)
        {
            Cms.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(TimeSpan.FromMilliseconds(30), TestContext.Current.CancellationToken);
        }

        Administer("ALLOW_CONNECTIONS true");
        await EventuallyAsync(() => Cms.IsPublished(page), meanwhile: () => Cms.Clock.Advance(TimeSpan.FromSeconds(5)));

        WorkerLog.Count(LogLevel.Error).ShouldBe(1);
        (await Cms.PlanOfAsync(page)).Attempts.ShouldBe(1);
    }

    private void Administer(string setting)
    {
        NpgsqlConnectionStringBuilder settings = new(Cms.Database.ConnectionString);
        string database = settings.Database!;
        settings.Database = "postgres";
        settings.Pooling = false;
        using NpgsqlConnection connection = new(settings.ConnectionString);
        connection.Open();
        using NpgsqlCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The name was made up by the tests.
        command.CommandText = $"ALTER DATABASE {database} {setting}; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
