using Npgsql;

namespace CaiNamur.TestSupport.Databases;

/// <summary>A database of one test class: a file, or a database on the shared PostgreSQL server. It goes when the class is done.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly Action _drop;

    private TestDatabase(string providerName, string connectionString, Action drop)
    {
        ProviderName = providerName;
        ConnectionString = connectionString;
        _drop = drop;
    }

    /// <summary><c>Microsoft.Data.Sqlite</c> or <c>Npgsql</c>.</summary>
    public string ProviderName { get; }

    public string ConnectionString { get; }

    public static TestDatabase Sqlite()
    {
        string folder = Directory.CreateTempSubdirectory("cainamur-sqlite-").FullName;
        return new TestDatabase(
            "Microsoft.Data.Sqlite",
            $"Data Source={Path.Combine(folder, "cms.db")}",
            () =>
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
            });
    }

    public static TestDatabase PostgreSql()
    {
        string name = $"cms_{Guid.NewGuid():N}";
        PostgreSqlServer server = PostgreSqlServer.Shared;
        Execute(server, $"CREATE DATABASE {name}");
        return new TestDatabase("Npgsql", server.ConnectionString(name), () =>
        {
            NpgsqlConnection.ClearAllPools();
            Execute(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    public void Dispose() => _drop();

    private static void Execute(PostgreSqlServer server, string sql)
    {
        using var connection = new NpgsqlConnection(server.ConnectionString("postgres") + ";Pooling=false");
        connection.Open();
        using NpgsqlCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a name made up above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
