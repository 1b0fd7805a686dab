using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CaiNamur.Benchmarks.Measuring;

/// <summary>Counts the SQL commands that requests send, but not those of background work.</summary>
internal sealed class RequestCommands(IHttpContextAccessor http) : IObserver<KeyValuePair<string, object?>>
{
    private const string Source = "Microsoft.EntityFrameworkCore";
    private const string Executed = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

    private static readonly Listeners _listeners = new();

    private int _count;

    /// <summary>To be called before the site starts: EF Core remembers for a while that nobody listens.</summary>
    public static void Listen() => _listeners.Begin();

    /// <summary>How many commands a request sends.</summary>
    public async Task<int> CountAsync(Func<Task> request)
    {
        _listeners.Current = this;
        Interlocked.Exchange(ref _count, 0);
        await request();
        _listeners.Current = null;
        return Volatile.Read(ref _count);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == Executed && http.HttpContext is not null)
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private sealed class Listeners : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private bool _begun;

        public RequestCommands? Current { get; set; }

        public void Begin()
        {
            if (!_begun)
            {
                _begun = true;
                DiagnosticListener.AllListeners.Subscribe(this);
            }
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == Source)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value) => Current?.OnNext(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
