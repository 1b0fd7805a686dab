using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.DocumentUrls;
using CaiNamur.Cms.Persistence.Entities;
using CaiNamur.Cms.Persistence.ExternalMembers;
using CaiNamur.Cms.Persistence.Members;
using CaiNamur.Cms.Persistence.Navigation;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.PublishedContent;
using CaiNamur.Cms.Persistence.PublishStatus;
using CaiNamur.Cms.Persistence.Search;
using CaiNamur.Cms.PublishedCache;
using CaiNamur.Cms.Routing;
using CaiNamur.Cms.Search.Upkeep;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class ContentPersistenceExtensions
{
    /// <summary>Documents, blueprints, media and members, with what is read of them: entities, navigation, publish status, URLs.</summary>
    internal static IServiceCollection AddContentPersistence(this IServiceCollection services)
    {
        services.AddSingleton<NodeIds>();
        services.AddSingleton<StoredProperties>();
        services.AddSingleton<ContentNames>();
        services.AddSingleton<ContentOrdering>();
        services.AddSingleton<ContentTagWriter>();
        services.AddSingleton<ContentReferenceTracker>();
        services.AddSingleton<ContentScheduleStore>();
        services.AddSingleton<CurrentVersionWriter>();
        services.AddSingleton<DocumentFactory>();
        services.AddSingleton<DocumentWriter>();
        services.Replace(ServiceDescriptor.Singleton<IDocumentRepository, EfDocumentRepository>());
        services.Replace(ServiceDescriptor.Singleton<IDocumentBlueprintRepository, EfDocumentBlueprintRepository>());
        services.AddSingleton<MediaFactory>();
        services.Replace(ServiceDescriptor.Singleton<IMediaRepository, EfMediaRepository>());
        services.AddSingleton<PropertyAliases>();
        services.Replace(ServiceDescriptor.Singleton<IPublishedContentSource, EfPublishedContentSource>());
        services.Replace(ServiceDescriptor.Singleton<IDocumentVersionRepository, EfDocumentVersionRepository>());
        services.AddSingleton<MemberFactory>();
        services.Replace(ServiceDescriptor.Singleton<IMemberRepository, EfMemberRepository>());
        services.Replace(ServiceDescriptor.Singleton<IExternalMemberRepository, EfExternalMemberRepository>());
        services.Replace(ServiceDescriptor.Singleton<IMemberFilterRepository, EfMemberFilterRepository>());
        services.AddSingleton<IDraftMarks, EfDraftMarks>();
        services.AddSingleton<EntityOrdering>();
        services.Replace(ServiceDescriptor.Singleton<IEntityRepository, EfEntityRepository>());
        services.Replace(ServiceDescriptor.Singleton<IIdKeyMapRepository, EfIdKeyMapRepository>());
        services.Replace(ServiceDescriptor.Singleton<INavigationRepository, EfNavigationRepository>());
        services.Replace(ServiceDescriptor.Singleton<IPublishStatusRepository, EfPublishStatusRepository>());
        services.Replace(ServiceDescriptor.Singleton<IDocumentUrlRepository, EfDocumentUrlRepository>());
        services.AddSingleton<IDocumentUrlGaps, EfDocumentUrlGaps>();
        services.Replace(ServiceDescriptor.Singleton<IDocumentUrlAliasRepository, EfDocumentUrlAliasRepository>());
        return services;
    }
}
