using Microsoft.EntityFrameworkCore.Storage;

namespace CaiNamur.Cms.Persistence.Locking;

/// <summary>Begins the one transaction of an outermost scope, and takes Umbraco's locks in it. One implementation per database.</summary>
internal interface IWriteTransactionStarter
{
    /// <summary>Begins a transaction that may write.</summary>
    /// <param name="context">The scope's context, without a transaction.</param>
    /// <param name="timeout">How long to wait for other writers.</param>
    /// <returns>The transaction; disposing it without a commit rolls back.</returns>
    /// <exception cref="TimeoutException">Other writers did not finish in time.</exception>
    IDbContextTransaction Begin(CmsDbContext context, TimeSpan timeout);

    /// <summary>Waits until no other transaction holds the lock, and keeps it until the transaction ends.</summary>
    /// <exception cref="TimeoutException">Another transaction held the lock for too long.</exception>
    void AcquireWriteLock(CmsDbContext context, int lockId, TimeSpan timeout);
}
