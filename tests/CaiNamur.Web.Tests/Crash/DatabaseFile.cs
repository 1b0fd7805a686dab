using Microsoft.Data.Sqlite;

namespace CaiNamur.Web.Tests.Crash;

/// <summary>Looks into an SQLite file that a killed process has left.</summary>
internal static class DatabaseFile
{
    /// <summary>Lets SQLite check every page, index and reference of the file.</summary>
    public static void ShouldBeWhole(string path)
    {
        using SqliteConnection connection = Open(path);
        Text(connection, "PRAGMA integrity_check").ShouldBe("ok");
        Text(connection, "SELECT count(*) FROM pragma_foreign_key_check").ShouldBe("0");
    }

    /// <summary>Counts the nodes (types, media and pages are all nodes); null when the table is not there yet.</summary>
    public static int? CountNodes(string path)
    {
        using SqliteConnection connection = Open(path);
        return Text(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'nodes'") == "0"
            ? null
            : int.Parse(Text(connection, "SELECT count(*) FROM nodes"), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static SqliteConnection Open(string path)
    {
        // Not pooled: the file is thrown away, and a new one takes its name.
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static string Text(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // All queries are written above.
        command.CommandText = query;
#pragma warning restore CA2100
        return command.ExecuteScalar()!.ToString()!;
    }
}
