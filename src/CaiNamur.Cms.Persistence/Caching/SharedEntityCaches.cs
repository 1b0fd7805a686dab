using System.Collections.Concurrent;
using CaiNamur.Cms.Persistence.Scoping;

namespace CaiNamur.Cms.Persistence.Caching;

/// <summary>
/// Small, often-read tables (types, data types, languages, groups…) are kept whole in memory.
/// A scope that has changed such a table reads it again from the database; all others go on with what is committed,
/// and the copy is dropped when the change commits here or is announced by another instance.
/// </summary>
internal sealed class SharedEntityCaches
{
    private readonly ConcurrentDictionary<Type, Slot> _slots = new();

    /// <summary>Gets the whole set of <typeparamref name="TEntity"/>; callers must not change what they get.</summary>
    /// <param name="session">The session of the ambient scope.</param>
    /// <param name="load">Reads the set from the database.</param>
    public TSet GetOrLoad<TEntity, TSet>(DatabaseSession session, Func<TSet> load)
        where TSet : class
    {
        if (session.HasWritten(typeof(TEntity)))
        {
            return session.GetOrLoadOwn(typeof(TEntity), load);
        }

        Slot slot = _slots.GetOrAdd(typeof(TEntity), _ => new Slot());
        if (Volatile.Read(ref slot.Value) is TSet cached)
        {
            return cached;
        }

        // What was read before a change committed must not be kept after it.
        int version = Volatile.Read(ref slot.Version);
        TSet loaded = load();
        lock (slot)
        {
            if (slot.Version == version)
            {
                slot.Value = loaded;
            }
        }

        return loaded;
    }

    public void Drop(IReadOnlyCollection<Type> entityTypes)
    {
        foreach (Type entityType in entityTypes)
        {
            Drop(entityType);
        }
    }

    public void Drop(Type entityType)
    {
        Slot slot = _slots.GetOrAdd(entityType, _ => new Slot());
        lock (slot)
        {
            slot.Version++;
            slot.Value = null;
        }
    }

    private sealed class Slot
    {
        public object? Value;
        public int Version;
    }
}
