using System.Data.Common;
using CaiNamur.Benchmarks.Processes;
using CaiNamur.TestSupport.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaiNamur.Benchmarks.Content;

/// <summary>A database that the site runs on.</summary>
/// <param name="Name">What it is called in figures.</param>
/// <param name="Settings">The configuration that leads the site to it.</param>
/// <param name="Connect">Makes a closed connection to it.</param>
internal sealed record MeasuredDatabase(string Name, IReadOnlyDictionary<string, string> Settings, Func<DbConnection> Connect)
{
    private const string ConnectionKey = "ConnectionStrings:umbracoDbDSN";

    /// <summary>The file that the site makes in its data folder.</summary>
    public static MeasuredDatabase Sqlite(TemporaryFolder data)
        => new("SQLite", new Dictionary<string, string>(), () => new SqliteConnection($"Data Source={data.Combine("cms.db")};Pooling=False"));

    /// <summary>A database on the server of this process.</summary>
    public static MeasuredDatabase PostgreSql(string name)
    {
        string connectionString = PostgreSqlServer.Shared.ConnectionString(name);
        return new MeasuredDatabase(
            "PostgreSQL",
            new Dictionary<string, string> { [ConnectionKey] = connectionString, [$"{ConnectionKey}_ProviderName"] = "Npgsql" },
            () => new NpgsqlConnection($"{connectionString};Pooling=false"));
    }

    /// <summary>Lets the database count its rows anew, as PostgreSQL does by itself some time after a large change.</summary>
    public async Task AnalyzeAsync()
    {
        await using DbConnection connection = Connect();
        await connection.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "ANALYZE";
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
