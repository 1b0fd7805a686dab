using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>Keeps the faults that the application logs, to be shown beside an answer that a test did not expect.</summary>
public sealed class FailureLog : ILoggerProvider, ILogger
{
    private const int Most = 3;

    private static readonly ConcurrentQueue<string> Faults = new();

    /// <summary>The last faults.</summary>
    public static string Text => string.Join(Environment.NewLine, Faults);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (!IsEnabled(logLevel))
        {
            return;
        }

        Faults.Enqueue($"{formatter(state, exception)} {exception}");
        while (Faults.Count > Most)
        {
            Faults.TryDequeue(out _);
        }
    }

    public void Dispose()
    {
    }
}
