using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaiNamur.Cms.Persistence.Tests.Support;

/// <summary>Counts the commands that go to a database while it lives, in this flow of execution.</summary>
internal sealed class CommandCounter : IDisposable
{
    private static readonly AsyncLocal<CommandCounter?> _current = new();
    private static readonly Lazy<IDisposable> _subscription = new(() => DiagnosticListener.AllListeners.Subscribe(new Listener()));

    private readonly List<string> _commands = [];

    private CommandCounter()
    {
    }

    public IReadOnlyList<string> Commands => _commands;

    public int Count => _commands.Count;

    /// <summary>To be called before the first command: EF Core remembers for a while that nobody listens.</summary>
    public static void Listen() => _ = _subscription.Value;

    public static CommandCounter Start() => _current.Value = new CommandCounter();

    public void Dispose() => _current.Value = null;

    private sealed class Listener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data)
            {
                _current.Value?._commands.Add(data.Command.CommandText);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
