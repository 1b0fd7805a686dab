using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.Sync;

/// <summary>
/// Writes down, in the transaction of a change, what the other instances have to be told about it: what is committed is also announced,
/// however the process ends after that.
/// </summary>
public interface IChangeAnnouncer
{
    /// <summary>Called right before the transaction commits, in its scope, with the notifications that will go out after it.</summary>
    /// <returns>The announcement, or null when the change is no news to other instances.</returns>
    IChangeAnnouncement? Announce(IReadOnlyList<INotification> notifications);
}
