using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.Persistence.Caching;

/// <summary>Lets go of shared sets when any instance announces a change; what is built from a set goes with it.</summary>
internal sealed class DropSharedSets(SharedEntityCaches caches) :
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<TemplateCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<DictionaryCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<RelationTypeCacheRefresherNotification>,
    INotificationHandler<MemberGroupCacheRefresherNotification>
{
    public void Handle(ContentTypeCacheRefresherNotification notification) => caches.Drop(typeof(IContentTypeComposition));

    public void Handle(DataTypeCacheRefresherNotification notification) => caches.Drop([typeof(IDataType), typeof(IContentTypeComposition)]);

    public void Handle(TemplateCacheRefresherNotification notification) => caches.Drop([typeof(ITemplate), typeof(IContentTypeComposition)]);

    public void Handle(LanguageCacheRefresherNotification notification) => caches.Drop([typeof(ILanguage), typeof(IDictionaryItem), typeof(IDomain)]);

    public void Handle(DictionaryCacheRefresherNotification notification) => caches.Drop(typeof(IDictionaryItem));

    public void Handle(DomainCacheRefresherNotification notification) => caches.Drop(typeof(IDomain));

    public void Handle(RelationTypeCacheRefresherNotification notification) => caches.Drop(typeof(IRelationType));

    public void Handle(MemberGroupCacheRefresherNotification notification) => caches.Drop(typeof(IMemberGroup));
}
