namespace CaiNamur.Cms.Scheduling;

internal sealed class PublicationAlarm : IPublicationAlarm
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next ring. Take it before looking at the plans, so that no ring is missed in between.</summary>
    public Task NextRing => Volatile.Read(ref _next).Task;

    public void Ring()
        => Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
