using System.Data.Common;
using System.Globalization;
using CaiNamur.TestSupport.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaiNamur.ContentSeed.Tests.Support;

/// <summary>All rows of a database as text, to see whether anything has changed.</summary>
internal static class Snapshot
{
    /// <summary>What instances tell each other, and when they last did, is no content.</summary>
    private static readonly HashSet<string> _left = ["cache_instructions", "last_synced", "servers", "sqlite_sequence", "long_running_operations"];

    public static IReadOnlyList<string> Take(TestDatabase database)
    {
        using DbConnection connection = database.ProviderName == "Npgsql"
            ? new NpgsqlConnection(database.ConnectionString + ";Pooling=false")
            : new SqliteConnection(database.ConnectionString + ";Pooling=False");
        connection.Open();
        string tables = connection is SqliteConnection
            ? "SELECT name FROM sqlite_master WHERE type = 'table'"
            : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
        return
        [
            .. Rows(connection, tables)
                .Where(table => !_left.Contains(table))
                .SelectMany(table => Rows(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static List<string> Rows(DbConnection connection, string query)
    {
        using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a table's name out of the database itself.
        command.CommandText = query;
#pragma warning restore CA2100
        using DbDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            object[] values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values.Select(Text)));
        }

        return rows;
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        Array items => string.Join(',', items.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
