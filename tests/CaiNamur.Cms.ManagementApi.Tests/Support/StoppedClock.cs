namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>A clock that only moves when it is looked at, so that no two instants are the same and nothing ever times out.</summary>
public sealed class StoppedClock : TimeProvider
{
    private long _ticks = new DateTime(2026, 10, 5, 8, 0, 0, DateTimeKind.Utc).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref _ticks, TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new NoTimer();

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
