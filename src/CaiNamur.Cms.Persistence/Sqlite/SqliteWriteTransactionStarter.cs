using System.Data.Common;
using CaiNamur.Cms.Persistence.Locking;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiNamur.Cms.Persistence.Sqlite;

/// <summary>
/// SQLite has one writer at a time. An immediate transaction takes that place for the whole file, across processes, so it is every lock at once.
/// Writers of this process queue up in front of it, because SQLite itself only polls and may let one of them starve.
/// </summary>
internal sealed class SqliteWriteTransactionStarter : IWriteTransactionStarter, IDisposable
{
    private readonly SemaphoreSlim _writer = new(1, 1);

    public IDbContextTransaction Begin(CmsDbContext context, TimeSpan timeout)
    {
        if (!_writer.Wait(timeout))
        {
            throw new TimeoutException("Another writer of this process did not finish in time.");
        }

        try
        {
            context.Database.OpenConnection();
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            connection.DefaultTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
            DbTransaction transaction = connection.BeginTransaction(deferred: false);
            return new GatedTransaction(context.Database.UseTransaction(transaction)!, transaction, _writer);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 5 or 6)
        {
            _writer.Release();
            throw new TimeoutException("Another process kept the database locked.", exception);
        }
        catch
        {
            _writer.Release();
            throw;
        }
    }

    public void AcquireWriteLock(CmsDbContext context, int lockId, TimeSpan timeout)
    {
        // The immediate transaction already excludes every other writer.
    }

    public void Dispose() => _writer.Dispose();
}
