using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Scoping;

/// <summary>Core's scope on one EF Core context and transaction. Only the outermost scope commits; notifications go out after that.</summary>
internal sealed class EfScope : CoreScope
{
    private readonly EfScopeProvider _provider;
    private readonly AnnouncingNotificationPublisher? _announcing;
    private bool _disposed;

    public EfScope(
        EfScopeProvider provider,
        EfScope? parent,
        DatabaseSession session,
        ScopeContext context,
        IDistributedLockingMechanismFactory locking,
        ILoggerFactory loggerFactory,
        FileSystems fileSystems,
        IEventAggregator events,
        RepositoryCacheMode cacheMode,
        bool? scopeFileSystems,
        IScopedNotificationPublisher? notifications,
        bool autoComplete)
        : base(parent, locking, loggerFactory, fileSystems, events, cacheMode, scopeFileSystems, notifications)
    {
        _provider = provider;
        _announcing = notifications as AnnouncingNotificationPublisher;
        Parent = parent;
        Session = session;
        Context = context;
        if (autoComplete)
        {
            Completed = true;
        }
    }

    public EfScope? Parent { get; }

    public DatabaseSession Session { get; }

    public ScopeContext Context { get; }

    public bool IsDisposed => _disposed;

    /// <summary>A context for reading; locks that services asked for are taken first.</summary>
    public CmsDbContext Reading()
    {
        Locks.EnsureLocks(InstanceId);
        return Session.Reading;
    }

    /// <summary>A context for writing, inside the transaction.</summary>
    public CmsDbContext Writing()
    {
        Locks.EnsureLocks(InstanceId);
        return Session.BeginWriting();
    }

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        Locks.ClearLocks(InstanceId);
        if (Parent is null)
        {
            DisposeOutermost();
            return;
        }

        _disposed = true;
        _provider.Leave(this);
        base.Dispose();
    }

    private void DisposeOutermost()
    {
        bool completed = Completed ?? false;
        try
        {
            EndTransaction(completed);
        }
        catch
        {
            // Nothing was saved: nobody may be told that something was, and files go back to what they were.
            Completed = completed = false;
            throw;
        }
        finally
        {
            _disposed = true;
            _provider.Leave(this);
            try
            {
                base.Dispose();
            }
            finally
            {
                Context.ScopeExit(completed);
            }
        }
    }

    /// <summary>The announcement is written in this scope, wherever it is disposed: in a scope of its own it would wait for this one.</summary>
    private void Announce()
    {
        _provider.Enter(this);
        _announcing?.Announce();
    }

    private void EndTransaction(bool completed)
    {
        try
        {
            if (completed)
            {
                Announce();
                Session.Commit();
            }
        }
        finally
        {
            Session.Dispose();
            Locks.EnsureLocksCleared(InstanceId);
            if (completed)
            {
                _provider.DropSharedCaches(Session.Written);
            }
        }
    }
}
