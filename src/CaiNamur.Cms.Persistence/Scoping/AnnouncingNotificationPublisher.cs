using CaiNamur.Cms.Sync;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.Persistence.Scoping;

/// <summary>The notifications of an outermost scope, which other instances are told about in its transaction and this one after it.</summary>
internal sealed class AnnouncingNotificationPublisher(IScopedNotificationPublisher inner, Lazy<IChangeAnnouncer> announcer) : IScopedNotificationPublisher
{
    private List<INotification>? _pending;
    private IChangeAnnouncement? _announcement;
    private bool _suppressed;

    public IDisposable Suppress()
    {
        IDisposable suppression = inner.Suppress();
        _suppressed = true;
        return new Suppression(() =>
        {
            _suppressed = false;
            suppression.Dispose();
        });
    }

    public bool PublishCancelable(ICancelableNotification notification) => inner.PublishCancelable(notification);

    public Task<bool> PublishCancelableAsync(ICancelableNotification notification) => inner.PublishCancelableAsync(notification);

    public void Publish(INotification notification)
    {
        inner.Publish(notification);
        if (!_suppressed)
        {
            (_pending ??= []).Add(notification);
        }
    }

    /// <summary>Writes the announcement of what is pending. Called in the scope, before its transaction commits.</summary>
    public void Announce()
    {
        if (_pending is { Count: > 0 })
        {
            _announcement = announcer.Value.Announce(_pending);
        }
    }

    public void ScopeExit(bool completed)
    {
        using IDisposable? announced = completed ? _announcement?.WithoutRepeating() : null;
        inner.ScopeExit(completed);
    }

    private sealed class Suppression(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
