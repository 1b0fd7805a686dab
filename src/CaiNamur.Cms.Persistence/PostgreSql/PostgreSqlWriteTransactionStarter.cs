using CaiNamur.Cms.Persistence.Locking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CaiNamur.Cms.Persistence.PostgreSql;

/// <summary>PostgreSQL has many writers; Umbraco's locks are transaction-level advisory locks with the same number.</summary>
/// <remarks>https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS</remarks>
internal sealed class PostgreSqlWriteTransactionStarter : IWriteTransactionStarter
{
    /// <summary>Keeps Umbraco's numbers apart from other advisory locks in the same database ("CAI" in ASCII).</summary>
    private const int LockSpace = 0x434149;

    public IDbContextTransaction Begin(CmsDbContext context, TimeSpan timeout) => context.Database.BeginTransaction();

    public void AcquireWriteLock(CmsDbContext context, int lockId, TimeSpan timeout)
    {
        try
        {
            string milliseconds = ((long)timeout.TotalMilliseconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.Database.ExecuteSql($"SELECT set_config('lock_timeout', {milliseconds}, true), pg_advisory_xact_lock({LockSpace}, {lockId})");
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected)
        {
            throw new TimeoutException($"Another transaction kept lock {lockId}.", exception);
        }
    }
}
