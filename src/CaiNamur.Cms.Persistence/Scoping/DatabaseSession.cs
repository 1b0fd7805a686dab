using CaiNamur.Cms.Persistence.Locking;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaiNamur.Cms.Persistence.Scoping;

/// <summary>
/// What an outermost scope and all its children share: one context, opened when it is first needed, and one transaction,
/// begun with the first lock or write. Until then reads see what is committed, and cost nobody a lock.
/// </summary>
internal sealed class DatabaseSession(
    Func<CmsDbContext> createContext,
    IWriteTransactionStarter transactions,
    TimeSpan writeTimeout) : IDisposable
{
    private CmsDbContext? _context;
    private IDbContextTransaction? _transaction;
    private HashSet<Type>? _written;
    private Dictionary<Type, object>? _ownSets;
    private Dictionary<Guid, int>? _nodeIds;

    public bool IsWriting => _transaction is not null;

    public CmsDbContext Reading => _context ??= createContext();

    /// <summary>Entity types whose shared cache must be dropped when the transaction commits.</summary>
    public IReadOnlyCollection<Type> Written => (IReadOnlyCollection<Type>?)_written ?? [];

    /// <summary>The ids that this session has found by keys. They stay while the node exists: an import asks for the same few again and again.</summary>
    public IDictionary<Guid, int> NodeIds => _nodeIds ??= [];

    public CmsDbContext BeginWriting() => BeginWriting(writeTimeout);

    public CmsDbContext BeginWriting(TimeSpan timeout)
    {
        CmsDbContext context = Reading;
        _transaction ??= transactions.Begin(context, timeout);
        return context;
    }

    /// <summary>Tells that entities of this type have changed, so that this session no longer reads them from the shared cache. Call it after each write.</summary>
    public void MarkWritten(Type entityType)
    {
        (_written ??= []).Add(entityType);
        _ownSets?.Remove(entityType);
    }

    public bool HasWritten(Type entityType) => _written?.Contains(entityType) ?? false;

    /// <summary>Reads a changed set once and keeps it until it changes again: an import reads the same few types thousands of times.</summary>
    public TSet GetOrLoadOwn<TSet>(Type entityType, Func<TSet> load)
        where TSet : class
    {
        _ownSets ??= [];
        if (_ownSets.TryGetValue(entityType, out object? own))
        {
            return (TSet)own;
        }

        TSet loaded = load();
        _ownSets[entityType] = loaded;
        return loaded;
    }

    /// <summary>Call it after a node was deleted.</summary>
    public void ForgetNodeIds() => _nodeIds = null;

    public void Commit() => _transaction?.Commit();

    public void Dispose()
    {
        _transaction?.Dispose();
        _context?.Dispose();
        _transaction = null;
        _context = null;
    }
}
