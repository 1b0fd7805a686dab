using System.Data;
using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Locking;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Sync;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Scoping;

/// <summary>Opens scopes. The ambient one follows the flow of execution; the outermost owns the context and the transaction.</summary>
/// <remarks>
/// The isolation level is the database's own (read committed on PostgreSQL, serialised writers on SQLite): Umbraco's services rely on its locks, not on it.
/// </remarks>
internal sealed class EfScopeProvider(
    Func<CmsDbContext> createContext,
    IWriteTransactionStarter transactions,
    Lazy<IDistributedLockingMechanismFactory> locking,
    ILoggerFactory loggerFactory,
    FileSystems fileSystems,
    IEventAggregator events,
    Lazy<IChangeAnnouncer> announcer,
    SharedEntityCaches caches,
    IOptionsMonitor<GlobalSettings> settings) : ICoreScopeProvider, IEfScopeAccessor
{
    private readonly AsyncLocal<EfScope?> _ambient = new();

    public EfScope? Ambient
    {
        get
        {
            // A flow that was started inside a scope may outlive it.
            EfScope? scope = _ambient.Value;
            while (scope is { IsDisposed: true })
            {
                scope = scope.Parent;
            }

            return scope;
        }
    }

    public IScopeContext? Context => Ambient?.Context;

    public EfScope RequireAmbient()
        => Ambient ?? throw new InvalidOperationException("A repository needs an open scope: call ICoreScopeProvider.CreateCoreScope first.");

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        EfScope? parent = Ambient;
        var scope = new EfScope(
            this,
            parent,
            parent?.Session ?? new DatabaseSession(createContext, transactions, settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout),
            parent?.Context ?? new ScopeContext(),
            locking.Value,
            loggerFactory,
            fileSystems,
            events,
            repositoryCacheMode,
            scopeFileSystems,
            parent is null ? new AnnouncingNotificationPublisher(scopedNotificationPublisher ?? new ScopedNotificationPublisher(events), announcer) : scopedNotificationPublisher,
            autoComplete);
        _ambient.Value = scope;
        return scope;
    }

    public IQuery<T> CreateQuery<T>() => new ExpressionQuery<T>();

    internal void Enter(EfScope scope) => _ambient.Value = scope;

    internal void Leave(EfScope scope) => _ambient.Value = scope.Parent;

    internal void DropSharedCaches(IReadOnlyCollection<Type> entityTypes) => caches.Drop(entityTypes);
}
