using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract.Generated;

/// <summary>Sees whether anything has changed in the database, whatever it was.</summary>
public sealed class DatabaseState : IDisposable
{
    /// <summary>What the application writes for itself, whoever asks it for what.</summary>
    private static readonly string[] NotContent =
        ["cache_instructions", "last_synced", "servers", "locks", "repository_cache_versions", "long_running_operations", "sign_in_tokens", "sign_in_authorizations", "key_values", "audit_entries"];

    private readonly SqliteConnection _connection;
    private string? _state;
    private long _version = -1;

    public DatabaseState(string connectionString)
    {
        _connection = new SqliteConnection(connectionString + ";Pooling=False");
        _connection.Open();
    }

    /// <summary>The same as long as nothing has changed. Reads the tables only when somebody has written since the last time.</summary>
    public string Read()
    {
        long version = Scalar("PRAGMA data_version");
        if (version != _version || _state is null)
        {
            _state = Checksum();
            _version = version;
        }

        return _state;
    }

    public void Dispose() => _connection.Dispose();

    private string Checksum()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string table in Rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").Select(row => row[0]).Where(table => !NotContent.Contains(table)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table));
            foreach (string[] row in Rows($"SELECT * FROM \"{table}\""))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', row)));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private long Scalar(string sql) => long.Parse(Rows(sql).Single()[0], CultureInfo.InvariantCulture);

    private List<string[]> Rows(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is the name of a table of the database itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "null" : reader.GetString(column))]);
        }

        return rows;
    }
}
