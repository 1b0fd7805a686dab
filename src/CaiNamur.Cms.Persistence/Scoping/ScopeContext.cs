using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Scoping;

/// <summary>Actions that wait for the end of the outermost scope, each registered once under its key.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, IEnlisted> _enlisted = [];
    private bool _exiting;

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100)
        => Enlist<object?>(key, () => null, (completed, _) => action(completed), priority);

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_exiting)
        {
            throw new InvalidOperationException("The scope is ending: nothing can be enlisted any more.");
        }

        if (_enlisted.TryGetValue(key, out IEnlisted? existing))
        {
            return existing is Enlisted<T> known
                ? known.Item
                : throw new InvalidOperationException($"'{key}' is enlisted with another type.");
        }

        var enlisted = new Enlisted<T>(creator(), action, priority);
        _enlisted.Add(key, enlisted);
        return enlisted.Item;
    }

    public T? GetEnlisted<T>(string key)
        => _enlisted.TryGetValue(key, out IEnlisted? existing) && existing is Enlisted<T> known ? known.Item : default;

    /// <exception cref="AggregateException">One or more actions failed; all of them were run.</exception>
    public void ScopeExit(bool completed)
    {
        _exiting = true;
        List<Exception> failures = [];
        foreach (IEnlisted enlisted in _enlisted.Values.OrderBy(item => item.Priority))
        {
            try
            {
                enlisted.Run(completed);
            }
#pragma warning disable CA1031 // Every action must run; the failures are thrown together below.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Add(exception);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Actions at the end of a scope failed.", failures);
        }
    }

    private interface IEnlisted
    {
        int Priority { get; }

        void Run(bool completed);
    }

    private sealed record Enlisted<T>(T Item, Action<bool, T?>? Action, int Priority) : IEnlisted
    {
        public void Run(bool completed) => Action?.Invoke(completed, Item);
    }
}
