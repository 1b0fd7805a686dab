using System.Data.Common;
using CaiNamur.Cms.Persistence.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaiNamur.Cms.Persistence.Sqlite;

/// <summary>
/// Refuses to open a database whose file has gone: SQLite would make an empty one in its place, and connections in the pool would go on
/// writing into the file that was moved away.
/// </summary>
internal sealed class SqliteFilePresence(string connectionString) : DbConnectionInterceptor
{
    private readonly string? _path = SqliteFilePath.Of(connectionString);

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Check(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default)
    {
        Check(connection);
        return ValueTask.FromResult(result);
    }

    private void Check(DbConnection connection)
    {
        if (_path is null || File.Exists(_path))
        {
            return;
        }

        SqliteConnection.ClearPool((SqliteConnection)connection);
        throw new DatabaseUnavailableException($"The database file {_path} is not there.");
    }
}
