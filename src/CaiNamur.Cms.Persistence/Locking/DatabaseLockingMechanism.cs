using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace CaiNamur.Cms.Persistence.Locking;

/// <summary>
/// Umbraco's numbered locks on the database that the scope writes to, so that they also hold between processes.
/// A read lock needs nothing: both databases give every reader a consistent snapshot and never let it wait for a writer.
/// </summary>
internal sealed class DatabaseLockingMechanism(
    IEfScopeAccessor scopes,
    IWriteTransactionStarter transactions,
    IOptionsMonitor<GlobalSettings> settings) : IDistributedLockingMechanism
{
    public bool Enabled => true;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null)
        => new TransactionLock(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        TimeSpan timeout = obtainLockTimeout ?? settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout;
        DatabaseSession session = scopes.RequireAmbient().Session;
        try
        {
            transactions.AcquireWriteLock(session.BeginWriting(timeout), lockId, timeout);
        }
        catch (TimeoutException)
        {
            throw new DistributedWriteLockTimeoutException(lockId);
        }

        return new TransactionLock(lockId, DistributedLockType.WriteLock);
    }

    /// <summary>The database lets go of a lock when the transaction ends; there is nothing to do earlier.</summary>
    private sealed record TransactionLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
        }
    }
}
