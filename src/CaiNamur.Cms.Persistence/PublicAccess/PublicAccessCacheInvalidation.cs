using CaiNamur.Cms.Persistence.Caching;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.Persistence.PublicAccess;

/// <summary>Drops the shared entries when any instance has changed them, or has deleted documents that they were about.</summary>
internal sealed class PublicAccessCacheInvalidation(SharedEntityCaches caches) :
    INotificationHandler<PublicAccessCacheRefresherNotification>,
    INotificationHandler<ContentCacheRefresherNotification>
{
    public void Handle(PublicAccessCacheRefresherNotification notification) => caches.Drop(typeof(PublicAccessEntry));

    public void Handle(ContentCacheRefresherNotification notification) => caches.Drop(typeof(PublicAccessEntry));
}
