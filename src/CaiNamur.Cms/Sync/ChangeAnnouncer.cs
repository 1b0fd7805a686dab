using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Sync;

/// <summary>
/// Lets Core's own handlers say, ahead of time, which caches a change makes stale: they run once before the commit, when what they queue
/// is only written down, and once after it as ever.
/// </summary>
internal sealed class ChangeAnnouncer(IServiceScopeFactory services, InstructionFlow flow, Lazy<IInstanceNotifier> others) : IChangeAnnouncer
{
    private static readonly ConcurrentDictionary<Type, Handlers> _handlers = new();

    public IChangeAnnouncement? Announce(IReadOnlyList<INotification> notifications)
    {
        List<RefreshInstruction> instructions = flow.Gather(() => Handle(notifications));
        if (instructions.Count == 0)
        {
            return null;
        }

        others.Value.Tell(instructions);
        return new ChangeAnnouncement(flow, instructions);
    }

    private void Handle(IReadOnlyList<INotification> notifications)
    {
        using IServiceScope scope = services.CreateScope();
        foreach (INotification notification in notifications)
        {
            Handlers handlers = _handlers.GetOrAdd(
                notification.GetType(),
                type => (Handlers)Activator.CreateInstance(typeof(Handlers<>).MakeGenericType(type))!);
            handlers.Handle(scope.ServiceProvider, notification);
        }
    }

    private abstract class Handlers
    {
        public abstract void Handle(IServiceProvider services, INotification notification);
    }

    private sealed class Handlers<TNotification> : Handlers
        where TNotification : INotification
    {
        public override void Handle(IServiceProvider services, INotification notification)
        {
            foreach (INotificationHandler<TNotification> handler in services.GetServices<INotificationHandler<TNotification>>())
            {
                if (handler is IDistributedCacheNotificationHandler<TNotification>)
                {
                    handler.Handle((TNotification)notification);
                }
            }
        }
    }
}
