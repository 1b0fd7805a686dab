using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>Counts the SQL commands that requests send, but not those of background work.</summary>
public sealed class CommandCounter : IDisposable
{
    private const string Source = "Microsoft.EntityFrameworkCore";
    private const string Executed = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

    private static readonly Lazy<IDisposable> Subscription = new(() => DiagnosticListener.AllListeners.Subscribe(new Listener()));

    private static CommandCounter? _current;

    private readonly IHttpContextAccessor _http;
    private int _count;

    public CommandCounter(ManagementApiHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        _http = host.Get<IHttpContextAccessor>();
        Volatile.Write(ref _current, this);
    }

    /// <summary>To be called before the first command: EF Core remembers for a while that nobody listens.</summary>
    public static void Listen() => _ = Subscription.Value;

    /// <summary>Counts what a request sends; there is always something.</summary>
    public async Task<int> CountAsync(Func<Task> request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Interlocked.Exchange(ref _count, 0);
        await request();
        int count = Volatile.Read(ref _count);
        count.ShouldBePositive("Nothing was counted: did the host start before the counter listened?");
        return count;
    }

    public void Dispose() => Volatile.Write(ref _current, null);

    private void Count()
    {
        if (_http.HttpContext is not null)
        {
            Interlocked.Increment(ref _count);
        }
    }

    private sealed class Listener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == Source)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == Executed)
            {
                Volatile.Read(ref _current)?.Count();
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
