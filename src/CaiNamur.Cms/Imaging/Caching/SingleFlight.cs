using System.Collections.Concurrent;

namespace CaiNamur.Cms.Imaging.Caching;

/// <summary>Has work that several ask for at once done once.</summary>
internal sealed class SingleFlight<TResult>
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TResult>>> _running = new(StringComparer.Ordinal);

    /// <param name="key">What the work is for.</param>
    /// <param name="work">Starts the work; not called when the same is under way.</param>
    /// <param name="cancellationToken">Ends the waiting. The work goes on: others may wait for it, and its result is kept.</param>
    public Task<TResult> RunAsync(string key, Func<Task<TResult>> work, CancellationToken cancellationToken)
    {
        Lazy<Task<TResult>> flight = _running.GetOrAdd(key, static (name, state) => state.Flights.Start(name, state.Work), (Flights: this, Work: work));
        return flight.Value.WaitAsync(cancellationToken);
    }

    private Lazy<Task<TResult>> Start(string key, Func<Task<TResult>> work)
    {
        Lazy<Task<TResult>>? flight = null;
        flight = new Lazy<Task<TResult>>(async () =>
        {
            try
            {
                return await Task.Run(work).ConfigureAwait(false);
            }
            finally
            {
                _running.TryRemove(KeyValuePair.Create(key, flight!));
            }
        });
        return flight;
    }
}
