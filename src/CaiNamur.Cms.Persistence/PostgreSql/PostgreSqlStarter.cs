using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CaiNamur.Cms.Persistence.PostgreSql;

internal sealed class PostgreSqlStarter(Func<CmsDbContext> createContext, TimeProvider time) : IProviderStarter
{
    /// <summary>Beside <see cref="PostgreSqlWriteTransactionStarter"/>'s numbers, which are Umbraco's.</summary>
    private const long StartLock = 0x4341492D5354;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public string Describe(CmsDbContext db)
    {
        var connection = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());
        return $"PostgreSQL database {connection.Database} on {connection.Host}:{connection.Port}";
    }

    public async Task CreateAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        IRelationalDatabaseCreator creator = db.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellationToken))
        {
            return;
        }

        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance was a moment faster.
        }
    }

    /// <summary>An advisory lock of a session of its own: the server lets go of it when the connection ends.</summary>
    public async Task<IAsyncDisposable> EnterAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        CmsDbContext guard = createContext();
        try
        {
            await guard.Database.OpenConnectionAsync(cancellationToken);
            while (!await guard.Database.SqlQuery<bool>($"""SELECT pg_try_advisory_lock({StartLock}) AS "Value" """).SingleAsync(cancellationToken))
            {
                await Task.Delay(Poll, time, cancellationToken);
            }

            return new SessionLock(guard);
        }
        catch
        {
            await guard.DisposeAsync();
            throw;
        }
    }

    public Task PrepareAsync(CmsDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task RestartIdentitiesAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        ISqlGenerationHelper sql = db.GetService<ISqlGenerationHelper>();
        foreach (IEntityType entity in db.Model.GetEntityTypes())
        {
            if (entity.FindPrimaryKey()?.Properties is not [{ ValueGenerated: ValueGenerated.OnAdd } key] || key.ClrType != typeof(int))
            {
                continue;
            }

            string table = entity.GetTableName()!;
            int floor = table == NodeConfiguration.Table ? NodeRow.FirstGeneratedId : 1;
            string column = sql.DelimitIdentifier(key.GetColumnName());
            string quotedTable = sql.DelimitIdentifier(table);
#pragma warning disable EF1002 // Names come from the model.
            await db.Database.ExecuteSqlRawAsync(
                $"SELECT setval(pg_get_serial_sequence({{0}}, {{1}}), GREATEST((SELECT COALESCE(MAX({column}), 0) FROM {quotedTable}) + 1, {{2}}), false)",
                [quotedTable, key.GetColumnName(), floor],
                cancellationToken);
#pragma warning restore EF1002
        }
    }

    private sealed class SessionLock(CmsDbContext guard) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            // The connection goes back to the pool, where it would keep the lock.
            await guard.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({StartLock})");
            await guard.DisposeAsync();
        }
    }
}
