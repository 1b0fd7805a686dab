using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiNamur.Cms.Persistence.Sqlite;

/// <summary>A transaction that lets the next writer of this process in when it ends.</summary>
internal sealed class GatedTransaction(IDbContextTransaction inner, DbTransaction transaction, SemaphoreSlim gate) : IDbContextTransaction
{
    private bool _disposed;

    public Guid TransactionId => inner.TransactionId;

    public void Commit() => inner.Commit();

    public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

    public void Rollback() => inner.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            // The context does not own a transaction that it was given, so both have to go.
            inner.Dispose();
            transaction.Dispose();
        }
        finally
        {
            gate.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
