namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>The real clock, which a test can move ahead: what is due by then comes due at once, what waits for a real second still does.</summary>
public sealed class MovableClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly HashSet<MovableTimer> _timers = [];
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovableTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan time)
    {
        MovableTimer[] timers;
        lock (_lock)
        {
            _ahead += time;
            timers = [.. _timers];
        }

        foreach (MovableTimer timer in timers)
        {
            timer.Hasten(time);
        }
    }

    private void Forget(MovableTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class MovableTimer : ITimer
    {
        private readonly Lock _lock = new();
        private readonly MovableClock _clock;
        private readonly ITimer _timer;
        private DateTimeOffset? _due;
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public MovableTimer(MovableClock clock, TimerCallback callback, object? state)
        {
            _clock = clock;
            _timer = System.CreateTimer(
                _ =>
                {
                    lock (_lock)
                    {
                        _due = _period > TimeSpan.Zero ? System.GetUtcNow() + _period : null;
                    }

                    callback(state);
                },
                null,
                Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_lock)
            {
                _due = dueTime < TimeSpan.Zero ? null : System.GetUtcNow() + dueTime;
                _period = period;
            }

            return _timer.Change(dueTime, period);
        }

        public void Hasten(TimeSpan time)
        {
            lock (_lock)
            {
                if (_due is not { } due)
                {
                    return;
                }

                TimeSpan left = due - System.GetUtcNow() - time;
                left = left < TimeSpan.Zero ? TimeSpan.Zero : left;
                _due = System.GetUtcNow() + left;
                _timer.Change(left, _period);
            }
        }

        public void Dispose()
        {
            _clock.Forget(this);
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            _clock.Forget(this);
            return _timer.DisposeAsync();
        }
    }
}
