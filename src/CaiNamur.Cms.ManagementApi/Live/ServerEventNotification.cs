using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>An instance has told its clients of changes.</summary>
public sealed class ServerEventNotification(object messageObject, MessageType messageType) : CacheRefresherNotification(messageObject, messageType);
