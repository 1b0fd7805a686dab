using Microsoft.Data.Sqlite;

namespace CaiNamur.Cms.Persistence.Sqlite;

/// <summary>Where the database of a connection string is.</summary>
internal static class SqliteFilePath
{
    /// <summary>The absolute path of the file, or null when the database is in memory.</summary>
    public static string? Of(string? connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        bool isFile = connection.DataSource.Length > 0 && connection.DataSource != ":memory:" && connection.Mode != SqliteOpenMode.Memory;
        return isFile ? Path.GetFullPath(connection.DataSource) : null;
    }
}
