using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>Counts the SQL commands that requests send, but not those of background work.</summary>
public sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Source = "Microsoft.EntityFrameworkCore";
    private const string Executed = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

    private readonly List<IDisposable> _subscriptions = [];
    private readonly IHttpContextAccessor _http;
    private int _count;

    public CommandCounter(ManagementApiHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        _http = host.Get<IHttpContextAccessor>();
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Counts what a request sends.</summary>
    public async Task<int> CountAsync(Func<Task> request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Interlocked.Exchange(ref _count, 0);
        await request();
        return Volatile.Read(ref _count);
    }

    public void OnNext(DiagnosticListener value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Name == Source)
        {
            lock (_subscriptions)
            {
                _subscriptions.Add(value.Subscribe(this, name => name == Executed));
            }
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == Executed && _http.HttpContext is not null)
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

    public void Dispose()
    {
        lock (_subscriptions)
        {
            _subscriptions.ForEach(subscription => subscription.Dispose());
        }
    }
}
