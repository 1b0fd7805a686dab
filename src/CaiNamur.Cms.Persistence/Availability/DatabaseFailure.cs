using CaiNamur.Cms.Persistence.Migrations;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaiNamur.Cms.Persistence.Availability;

/// <summary>Tells a database that is away from a fault in what it was asked.</summary>
public static class DatabaseFailure
{
    /// <summary>SQLite's result codes for a file that cannot be opened, read, written or waited for.</summary>
    private static readonly HashSet<int> _sqliteCodes = [5, 6, 8, 10, 11, 13, 14, 26];

    /// <summary>PostgreSQL's classes for a lost connection, a server at its limits, and one that is stopping or starting.</summary>
    private static readonly string[] _postgreSqlClasses = ["08", "53", "57P", "3D"];

    /// <summary>Whether the failure, or what caused it, is that the database does not answer. Trying again later may help.</summary>
    public static bool IsUnavailable(Exception? failure) => failure switch
    {
        null => false,
        DatabaseUnavailableException => true,
        SqliteException sqlite => _sqliteCodes.Contains(sqlite.SqliteErrorCode),
        PostgresException postgreSql => _postgreSqlClasses.Any(state => postgreSql.SqlState.StartsWith(state, StringComparison.Ordinal)),
        NpgsqlException => true,
        AggregateException several => several.InnerExceptions.Any(IsUnavailable),
        _ => IsUnavailable(failure.InnerException),
    };
}
