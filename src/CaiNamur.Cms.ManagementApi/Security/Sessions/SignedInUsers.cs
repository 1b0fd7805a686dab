using System.Collections.Concurrent;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>
/// Users as the calls of the last half minute need them, with their groups and start nodes. A change is known here at once,
/// on other instances when they hear of it, and at the latest when the half minute is over.
/// </summary>
internal sealed class SignedInUsers(IUserService users, TimeProvider time)
    : INotificationHandler<UserCacheRefresherNotification>, INotificationHandler<UserGroupCacheRefresherNotification>
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Entry> _entries = new();

    /// <summary>The user, of one's own to change; null when there is none who may work.</summary>
    public async Task<IUser?> FindAsync(Guid key)
    {
        if (_entries.TryGetValue(key, out Entry? known) && time.GetUtcNow() - known.ReadAt < Lifetime)
        {
            return Copy(known.User);
        }

        return await ReadAsync(key);
    }

    /// <summary>As <see cref="FindAsync"/>, from the database.</summary>
    public async Task<IUser?> ReadAsync(Guid key)
    {
        DateTimeOffset now = time.GetUtcNow();
        IUser? user = await users.GetAsync(key);
        if (user is not { IsApproved: true })
        {
            _entries.TryRemove(key, out _);
            return null;
        }

        _entries[key] = new Entry(user, now);
        return Copy(user);
    }

    public void Handle(UserCacheRefresherNotification notification) => _entries.Clear();

    public void Handle(UserGroupCacheRefresherNotification notification) => _entries.Clear();

    private static IUser Copy(IUser user) => (IUser)user.DeepClone();

    private sealed record Entry(IUser User, DateTimeOffset ReadAt);
}
