using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaiNamur.Web.Tests.PublishedContent;

/// <summary>Hears of the commands that EF Core sends to a database, in the flows of execution that are to be counted: what runs by the clock beside them is not.</summary>
internal sealed class DatabaseCommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<bool> _isCounted = new();
    private readonly ConcurrentQueue<string> _commands = [];
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    public DatabaseCommandCounter() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public IReadOnlyList<string> Commands => [.. _commands];

    public void Clear() => _commands.Clear();

    /// <summary>Counts from here on, in this flow and in those that it starts.</summary>
    public void CountThisFlow() => _isCounted.Value = true;

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (_isCounted.Value && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData command)
        {
            _commands.Enqueue(command.Command.CommandText);
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
        // Nothing ends before the test does.
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
        // Nothing to hear then.
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
        // Nothing ends before the test does.
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
        // Nothing to hear then.
    }
}
