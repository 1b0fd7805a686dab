using System.Threading.Channels;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>
/// The changes that the index still has to follow. Editors do not wait for the index; who searches waits until it has followed
/// what was changed before.
/// </summary>
internal sealed class DraftChanges(TimeProvider time)
{
    /// <summary>Who searches does not wait longer: a large change is found when it is found.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly Channel<DraftChange> _changes = Channel.CreateUnbounded<DraftChange>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _progress = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _announced;
    private long _followed;
    private volatile bool _isListening;
    private volatile bool _isReady;

    /// <summary>Ends when somebody searches or changes something.</summary>
    public Task Wanted => _wanted.Task;

    /// <summary>Changes from here on are kept. What was changed before is found by comparing the index with the database.</summary>
    public void Listen() => _isListening = true;

    public void Announce(IEnumerable<DraftChange> changes)
    {
        _wanted.TrySetResult();
        if (!_isListening)
        {
            return;
        }

        foreach (DraftChange change in changes)
        {
            _changes.Writer.TryWrite(change);
            Interlocked.Increment(ref _announced);
        }
    }

    /// <summary>Waits for changes.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _changes.Reader.WaitToReadAsync(cancellationToken).AsTask();

    /// <summary>Takes what has come in since.</summary>
    public IReadOnlyList<DraftChange> Take()
    {
        List<DraftChange> changes = [];
        while (_changes.Reader.TryRead(out DraftChange change))
        {
            changes.Add(change);
        }

        return changes;
    }

    /// <summary>The index shows what the database has, but for the changes that are still to be taken.</summary>
    public void Ready()
    {
        _isReady = true;
        Signal();
    }

    /// <summary>The index shows these changes.</summary>
    public void Followed(int count)
    {
        Interlocked.Add(ref _followed, count);
        Signal();
    }

    /// <summary>Nothing is known of the index until it is <see cref="Ready"/> again.</summary>
    public void Lost() => _isReady = false;

    /// <summary>Waits until the index shows all that was announced before, but not for ever.</summary>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        _wanted.TrySetResult();
        long wanted = Interlocked.Read(ref _announced);
        if (IsCaughtUp(wanted))
        {
            return;
        }

        using var limit = new CancellationTokenSource(LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            Task progress = Volatile.Read(ref _progress).Task;
            while (!IsCaughtUp(wanted))
            {
                await progress.WaitAsync(either.Token);
                progress = Volatile.Read(ref _progress).Task;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The answer is what the index has so far.
        }
    }

    private bool IsCaughtUp(long wanted) => _isReady && Interlocked.Read(ref _followed) >= wanted;

    private void Signal() => Interlocked.Exchange(ref _progress, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
